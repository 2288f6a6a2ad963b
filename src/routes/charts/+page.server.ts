import { wall } from '#essay/wall.ts';

export async function load() {
	return { groups: await wall() };
}
