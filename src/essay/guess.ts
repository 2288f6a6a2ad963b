/** Where a reader would call it won: a share of the finale's words (0 to 1), in the address and nowhere else. */

const key = 'guess';
/** A view that asks the same: it has two marks, this finale's first. Other views have none. */
interface Guessed {
	guess?: readonly number[] | null;
}
const heard = new Set<(share: number, from: unknown) => void>();

/** What the address says: a per cent with at most one decimal; anything else is no guess. */
export function readGuess(search: string): number | undefined {
	const text = new URLSearchParams(search).get(key) ?? '';
	const share = Math.round(Number(text) * 10) / 1000;
	return /^\d{1,3}(\.\d)?$/.test(text) && share <= 1 ? share : undefined;
}

let share = typeof location === 'undefined' ? undefined : readGuess(location.search);

export const guess = {
	get share(): number | undefined {
		return share;
	},
	/** Sets it to the nearest tenth of a per cent, and tells all but `from`, who knows. */
	set(to: number, from: unknown): void {
		const next = Math.round(Math.min(1, Math.max(0, to)) * 1000) / 1000;
		if (next === share) return;
		share = next;
		for (const hear of heard) hear(next, from);
		clearTimeout(timer);
		timer = setTimeout(write, 300);
	},
	/** Takes the mark that a reader moved in a chart. */
	told(view: unknown): void {
		const [first] = (view as Guessed).guess ?? [];
		if (first !== undefined) guess.set(first, 'chart');
	},
	/** A chart's view with the mark in it; undefined where it takes none or has it, or nobody has guessed. */
	into(view: unknown): unknown {
		const { guess: marks } = view as Guessed;
		if (share === undefined || marks === undefined || marks?.[0] === share) return undefined;
		return { ...(view as object), guess: [share, marks?.[1] ?? 0.5] };
	},
	/** Hears of every change. */
	on(hear: (share: number, from: unknown) => void): void {
		heard.add(hear);
	}
};

/** Browsers limit how often an address may be written. */
let timer: ReturnType<typeof setTimeout> | undefined;
function write(): void {
	const params = new URLSearchParams(location.search);
	params.set(key, String(Math.round(share! * 1000) / 10));
	history.replaceState(history.state, '', `${location.pathname}?${params}${location.hash}`);
}
