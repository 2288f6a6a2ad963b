import { describe, expect, it } from 'vitest';
import { cover, type Candidate } from './cover.ts';
import { closing, episodes, ids, lifeOf } from './data.ts';
import { carries, planOf } from './plan.ts';
import { askable, fewestHours, viewOf } from './view.ts';

/** A small seeded generator (mulberry32), so that a failure can be seen again. */
function seeded(seed: number): () => number {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Things carried, hours and weight of some candidates. */
function worth(
	candidates: readonly Candidate[],
	chosen: readonly number[]
): [things: number, hours: number, weight: number] {
	const own = chosen.map((i) => candidates[i]!);
	return [
		new Set(own.flatMap((one) => one.carries)).size,
		own.reduce((sum, one) => sum + one.hours, 0),
		own.reduce((sum, one) => sum + one.weight, 0)
	];
}

/** The best there is, by trying every subset. */
function everySubset(candidates: readonly Candidate[], budget: number): [number, number, number] {
	let best: [number, number, number] = [0, 0, 0];
	for (let mask = 0; mask < 1 << candidates.length; mask++) {
		const one = worth(
			candidates,
			candidates.flatMap((_, i) => (mask & (1 << i) ? [i] : []))
		);
		if (one[1] > budget) continue;
		if (one[0] - best[0] || best[1] - one[1] || one[2] - best[2]) {
			const better = one[0] - best[0] || best[1] - one[1] || one[2] - best[2];
			if (better > 0) best = one;
		}
	}
	return best;
}

describe('the search', () => {
	it('finds what trying every subset finds, in four hundred random cases', () => {
		const random = seeded(3);
		for (let i = 0; i < 400; i++) {
			const size = 1 + Math.floor(random() * 40);
			const candidates = Array.from({ length: 1 + Math.floor(random() * 10) }, () => ({
				hours: random() < 0.2 ? 2 : 1,
				carries: Array.from({ length: size }, (_, thing) => thing).filter(() => random() < 0.2),
				weight: Math.floor(random() * 20) / 2
			}));
			const budget = random() < 0.3 ? Infinity : Math.floor(random() * 8);
			expect(worth(candidates, cover(candidates, size, budget).chosen), `case ${i}`).toEqual(
				everySubset(candidates, budget)
			);
		}
	});

	it('chooses nothing where there is no time, nothing to carry, or nobody', () => {
		expect(cover([{ hours: 1, carries: [0], weight: 1 }], 1, 0).chosen).toEqual([]);
		expect(cover([{ hours: 1, carries: [], weight: 1 }], 1, 9).chosen).toEqual([]);
		expect(cover([], 0, Infinity).chosen).toEqual([]);
	});
});

describe.each(ids)('the list of %s', (id) => {
	it('is as short as any list of all their episodes, at every budget', () => {
		const { turns } = lifeOf(id);
		const closed = planOf(viewOf([id], 10));
		const open = turns.filter((turn) => !closed.entries.some(({ episode }) => carries(episode.file, turn)));
		const own = episodes
			.filter(({ file }) => !closed.entries.some(({ episode }) => episode.file === file))
			.filter(({ file }) => open.some((turn) => carries(file, turn)));
		expect(own.length).toBeLessThan(16);
		const candidates = own.map(({ file, episodes: hours }) => ({
			hours,
			carries: open.flatMap((turn, i) => (carries(file, turn) ? [i] : [])),
			weight: 0
		}));
		for (const hours of [12, 14, 17, null]) {
			const plan = planOf(viewOf([id], hours));
			const [carried, used] = everySubset(candidates, (hours ?? Infinity) - 10);
			expect([plan.carried - closed.carried, plan.before]).toEqual([carried, used]);
		}
	});
});

describe('a list that has to hold some episodes', () => {
	it('holds them, and is as short as any list that does, in a hundred random cases', () => {
		const random = seeded(8);
		const below = (n: number) => Math.floor(random() * n);
		for (let i = 0; i < 100; i++) {
			const who = [ids[below(ids.length)]!];
			const must = Array.from({ length: 1 + below(4) }, () => askable[below(askable.length)]!.file);
			const view = viewOf(who, random() < 0.4 ? null : 10 + below(12), must);
			const given = [...view.must, ...closing];
			const open = lifeOf(who[0]!).turns.filter((turn) => !given.some((file) => carries(file, turn)));
			const candidates = askable
				.filter(({ file }) => !given.includes(file) && open.some((turn) => carries(file, turn)))
				.map(({ file, episodes: hours }) => ({
					hours,
					carries: open.flatMap((turn, k) => (carries(file, turn) ? [k] : [])),
					weight: 0
				}));
			const least = fewestHours(view);
			const plan = planOf(view);
			expect(plan.entries.map(({ episode }) => episode.file)).toEqual(expect.arrayContaining(given));
			const [carried, used] = everySubset(candidates, (view.hours ?? Infinity) - least);
			const case_ = `${i}: ${who.join()} ${view.hours} ${view.must.join()}`;
			expect([plan.carried, plan.hours], case_).toEqual([plan.turns.length - open.length + carried, least + used]);
		}
	});
});

it('looks at few enough branches for the whole cast, at every budget', () => {
	const whole = planOf(viewOf([]));
	expect(whole.carried).toBe(whole.turns.length);
	let last = 0;
	for (let hours = 10; hours <= whole.hours; hours += 3) {
		const { carried, hours: used } = planOf(viewOf([], hours));
		expect(used).toBeLessThanOrEqual(hours);
		expect(carried).toBeGreaterThanOrEqual(last);
		last = carried;
	}
});
