import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actOf, nameOfKey } from '#lib/keys.ts';
import * as lists from './keys.ts';

const pressed = (key: string, with_: Partial<KeyboardEvent> = {}) => ({ key, ...with_ }) as KeyboardEvent;

describe('the list of keys', () => {
	it.each(Object.entries(lists))('%s: no key does two things, and each act is told', (_, list) => {
		const keys = list.flatMap((one) => [...one.keys]);
		expect(new Set(keys).size).toBe(keys.length);
		for (const { does } of list) expect(does).toMatch(/^[A-Z].+\.$/);
	});

	it('leaves keys to the browser that are pressed with others', () => {
		expect(actOf(lists.talk, pressed('f'))).toBe('full');
		for (const key of ['ctrlKey', 'metaKey', 'altKey'] as const)
			expect(actOf(lists.talk, pressed('f', { [key]: true }))).toBeUndefined();
		expect(actOf(lists.talk, pressed(' ', { shiftKey: true }))).toBe('back');
		expect(actOf(lists.talk, pressed(' '))).toBe('next');
		expect(nameOfKey(' ')).toBe('Space');
	});

	it.each([
		['figure', 'src/lib/inspect/inspect.ts'],
		['mark', 'src/charts/finales/Guess.svelte'],
		['mark', 'src/charts/arcs/Hand.svelte']
	] as const)('%s has every key that is heard in %s', (name, file) => {
		// What a moved mark is asked by other keys, its chart says beside it.
		const heard = readFileSync(file, 'utf8').match(
			/\b(Arrow(Up|Down|Left|Right)|Page(Up|Down)|Home|End)(?=:)|\bEscape(?=')/g
		)!;
		expect(heard.length).toBeGreaterThan(3);
		const told = lists[name].flatMap((one): string[] => [...one.keys]);
		expect([...new Set(heard)].filter((key) => !told.includes(key))).toEqual([]);
	});
});
