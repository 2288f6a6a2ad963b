/** The losses of the war that are counted aloud, and the one scale they are drawn in. */
import { warFigures, type WarFigure } from '#data/war-figures.ts';

/** One counted loss: the people a figure speaks of. */
export interface Loss {
	/** Name of the event. */
	id: string;
	/** The people its area stands for: the dead, the casualties, or, where only those are said, the people sent. */
	lives: number;
	/** Where people sent and people left are said, those left. */
	left: number | null;
	/** What `lives` counts. Casualties are not deaths; of people sent, not all are lost. */
	counts: 'dead' | 'casualties' | 'sent';
	/** Said by one side with an interest in it. */
	claim: boolean;
	/** The number is a floor. */
	floor: boolean;
	/** The row that says it. */
	row: WarFigure;
	/** What it leaves open, from every row it rests on. */
	ambiguity: string;
}

/** Only numbers that are spoken: not people who are merely named, and nothing we worked out. */
const spoken = (row: WarFigure) => row.standing !== 'named' && row.standing !== 'derived';

function lossOf(rows: readonly WarFigure[]): Loss | null {
	const row = rows.find((one) => one.role === 'loss' && (one.deaths ?? one.casualties) !== null);
	const sent = rows.find((one) => one.role === 'committed' && one.people !== null);
	const left = rows.find((one) => one.role === 'survivors' && one.people !== null);
	const says = row ?? (left && sent);
	if (!says) return null;
	return {
		id: says.event,
		lives: (says.deaths ?? says.casualties ?? says.people)!,
		left: row ? null : left!.people,
		counts: says.deaths !== null ? 'dead' : says.casualties !== null ? 'casualties' : 'sent',
		claim: says.standing === 'claim',
		floor: says.bound === 'at-least',
		row: says,
		ambiguity: (row ? [row] : [sent!, left!])
			.map((one) => one.ambiguity)
			.filter((text) => text !== null)
			.join(' ')
	};
}

function read(): readonly Loss[] {
	const ofWar = warFigures.filter((row) => row.phase === 'war' && spoken(row));
	const events = [...new Set(ofWar.map((row) => row.event))];
	const found = events.map((event) => lossOf(ofWar.filter((row) => row.event === event)));
	return found.filter((loss) => loss !== null).toSorted((a, b) => a.lives - b.lives);
}

/** Every loss of people in the war that we found counted aloud, the smallest first. */
export const losses = read();

/** The loss of an event. @throws when none is counted there. */
export function lossIn(id: string): Loss {
	const loss = losses.find((one) => one.id === id);
	if (!loss) throw new Error(`toll: no loss is counted in "${id}"`);
	return loss;
}

/** Lives in one pixel: the company of one starship, as said. The scale of every drawing, times a power of ten. */
export const livesPerPixel = lossIn('grissom').lives;

/** How many pixels a number of lives fills. */
export function pixels(lives: number): number {
	return lives / livesPerPixel;
}
