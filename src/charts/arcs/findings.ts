/** The finding of each life, role first. What can be computed is; the rest is our reading of the labels. */
import { decimal, inWords, percent, signed } from '#lib/chart/number.ts';
import { capital } from '#lib/chart/sentence.ts';
import { episodeOf, lifeOf, lives, seasons, type Life } from './data.ts';
import {
	distance,
	end,
	fall,
	first,
	high,
	hoursBefore,
	last,
	low,
	named,
	point,
	runBelow,
	shareOf,
	sharedHours,
	side,
	start,
	swing
} from './facts.ts';

/** "two hours", "one hour". */
const inHours = (value: number) => `${inWords(value)} ${value === 1 ? 'hour' : 'hours'}`;
const from = (life: Life) => `from ${signed(start(life))} to ${signed(end(life))}`;
const compared = (a: number, b: number, words: readonly [string, string, string]) => words[Math.sign(a - b) + 1]!;
/** Whether nobody else has so much of something. */
const most = (life: Life, of: (one: Life) => number) => lives.every((one) => one === life || of(one) < of(life));
const season = (at: number) => seasons.at(at)!.season;

const findings: Readonly<Record<string, (life: Life) => string>> = {
	sisko: (life) =>
		`The captain ends at ${signed(end(life))}${end(life) === point(life, 'sisko-02').fortune ? ', like his first episode' : ''}; his share of words ${compared(shareOf(life, season(-1)), shareOf(life, season(0)), ['falls', 'stays', 'grows'])}, ${percent(shareOf(life, season(0)))} to ${percent(shareOf(life, season(-1)))}`,
	kira: (life) =>
		`The resistance fighter ends in command, ${side(end(life))}, and at home: belonging ${signed(end(life, 'belonging'))}`,
	odo: (life) =>
		`The shapeshifter is lowest when his nature is taken, and ends ${compared(end(life), start(life), ['lower', 'level', 'higher'])}, with his own kind`,
	bashir: (life) =>
		`The doctor spends ${inWords(runBelow(life))} turning points in a row below zero, and ends at ${signed(end(life))}`,
	jadzia: (life) =>
		`The old friend in a new body is killed ${inHours(hoursBefore(high(life), last(life).hour))} after her highest point`,
	ezri: (life) =>
		`The accidental host climbs ${from(life)}${episodeOf(first(life)).season === season(-1) ? ', all of it in the last season' : ''}`,
	obrien: (life) =>
		`The engineer’s life swings ${decimal(swing(life))} points a turn on average, and comes to rest at ${signed(end(life))}`,
	quark: (life) =>
		`The barkeeper is still behind the same bar, after a life between ${signed(low(life).fortune)} and ${signed(high(life).fortune)}`,
	worf: (life) => `The warrior peaks twice, at a wedding and at a crowning, and ends at ${signed(end(life))}`,
	jake: (life) =>
		`The boy who lost his mother ends ${distance(Math.abs(end(life) - start(life)))} from where he began, without his father`,
	nog: (life) =>
		`The boy caught stealing ends ${compared(end(life), high(life).fortune, ['below', 'at', 'at'])} his highest, ${inHours(hoursBefore(point(life, 'nog-09')))} after he loses a leg`,
	garak: (life) =>
		`The exile gets home ${inHours(hoursBefore(point(life, 'garak-12')))} before the end, and still ends ${side(end(life))}`,
	dukat: (life) =>
		`The prefect falls ${decimal(fall(life).by)} points at one turn${most(life, (one) => fall(one).by) ? ', further than anyone' : ''}, and ends at ${signed(end(life))}`,
	damar: (life) =>
		`The collaborator stands ${compared(point(life, 'damar-08').fortune, point(life, 'damar-04').fortune, ['lower', 'as high', 'higher'])} when he rebels ${point(life, 'damar-08').fortune === point(life, 'damar-04').fortune ? 'as' : 'than'} when he ruled, and dies ${side(end(life))}`,
	winn: (life) =>
		`The priest is happiest at a vision that is false, ${inHours(hoursBefore(high(life)))} before she burns`,
	weyoun: (life) =>
		`The envoy comes back from every death but the last, and ends ${end(life) === low(life).fortune ? 'at his lowest' : side(end(life))}`,
	founder: (life) =>
		`The goddess starts ${most(life, (one) => start(one)) ? 'higher than anyone' : 'high'}, at ${signed(start(life))}, and sinks to ${signed(low(life).fortune)} before she is healed`,
	martok: (life) =>
		`The general starts in a prison camp and ends as ruler, ${inWords(end(life) - start(life))} points higher`,
	rom: (life) =>
		`The overlooked brother ends ${end(life) === high(life).fortune ? 'at his highest' : side(end(life))}, a ruler, and has ${lastWords(life) ? 'words' : 'no word'} in the finale`,
	kasidy: (life) =>
		`The freighter captain is found, married and left waiting, ${signed(start(life))} ${compared(end(life), start(life), ['down', 'level', 'up'])} to ${signed(end(life))}`,
	vic: (life) =>
		`The singer who is a hologram ends ${end(life) === start(life) ? '' : distance(Math.abs(end(life) - start(life))) + ' from '}where he began`,
	ziyal: (life) =>
		`The daughter rises from ${signed(start(life))} to ${signed(high(life).fortune)}, and is shot ${inHours(hoursBefore(high(life), last(life).hour))} later`,
	eddington: (life) =>
		`The traitor sinks to ${signed(low(life).fortune)}, and dying brings him back ${end(life) === 0 ? 'to zero' : `to ${signed(end(life))}`}`
};

/** Words spoken in the finale. */
function lastWords(life: Life): number {
	return life.spoken.filter(({ hour, hours }) => hour + hours > 176).reduce((sum, { words }) => sum + words, 0);
}

/** What is found of one person. */
export function findingOf(life: Life): string {
	return findings[life.id]!(life);
}

const pairs: Readonly<Record<string, (a: Life, b: Life) => string>> = {
	'kira,odo': (a, b) =>
		`The fighter and the shapeshifter turn in the same hour ${times(sharedHours(a, b).length)}, the last time to part`,
	'dukat,winn': (a, b) =>
		`The prefect and the priest fall together: ${signed(end(a))} and ${signed(end(b))}${last(a).hour === last(b).hour ? ' in the same hour' : ''}`,
	'bashir,ezri': (a, b) =>
		`The doctor and the accidental host end ${distance(Math.abs(end(a) - end(b)))} apart, both ${side(Math.min(end(a), end(b)))}`,
	'sisko,dukat': (a, b) =>
		`${capital(times(sharedHours(a, b).filter(opposed).length))} the captain and the prefect turn in the same hour on opposite sides of zero`
};

const opposed = ({ a, b }: { a: { fortune: number }; b: { fortune: number } }) => a.fortune * b.fortune < 0;
const times = (value: number) => (value === 1 ? 'once' : value === 2 ? 'twice' : `${inWords(value)} times`);

/** What is found of several people together. */
export function findingOfMany(who: readonly string[]): string {
	const all = who.map(lifeOf);
	const known = pairs[who.join()];
	if (known && all.length === 2) return known(all[0]!, all[1]!);
	if (all.length < 4) return `Endings: ${all.map((life) => `${life.about.name} at ${signed(end(life))}`).join(', ')}`;
	const order = all.toSorted((a, b) => end(b) - end(a));
	const [best, worst] = [order[0]!, order.at(-1)!];
	return `Of these ${inWords(all.length)} lives, ${named(best)} ends highest (${signed(end(best))}), ${named(worst)} lowest (${signed(end(worst))})`;
}
