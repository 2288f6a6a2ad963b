import { fieldOfDead } from '#charts/toll/field.ts';

export function load() {
	return { field: fieldOfDead() };
}
