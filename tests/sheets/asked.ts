/** What `npm run sheets` is asked for. */
import { parseArgs } from 'node:util';
import { charts } from '#charts/index.ts';
import { chapters } from '#essay/chapters.ts';
import { sizes } from './camera.ts';

const themes = ['dark', 'light'] as const;

/** Everything to photograph; `build` is the folder of the built site. */
export interface Asked {
	chapters: string[];
	charts: string[];
	widths: number[];
	themes: (typeof themes)[number][];
	build: string;
	/** The commit that drawings are held against, where only what changed is asked for. */
	since: string | undefined;
}

/** Reads the arguments. @throws one message with what is allowed, when something else is asked for. */
export function read(args: readonly string[]): Asked {
	const { values, subjects } = parsed(args);
	const names = { charts: Object.keys(charts), chapters: chapters.map(({ id }) => id) };
	const changed = subjects.includes('changed');
	for (const one of subjects) among(one, ['changed', 'essay', ...names.charts, ...names.chapters], 'chart or chapter');
	const some = (all: string[]) => (subjects.length ? all.filter((id) => subjects.includes(id)) : all);
	const asked = <T extends string | number>(all: readonly T[], only: string[] = [], kind: string) => {
		for (const one of only) among(one, all.map(String), kind);
		return all.filter((one) => !only.length || only.includes(String(one)));
	};
	return {
		chapters: subjects.includes('essay') ? names.chapters : some(names.chapters),
		charts: some(names.charts),
		widths: asked(Object.keys(sizes).map(Number), values.width, 'width'),
		themes: asked(themes, values.theme, 'theme'),
		build: values.build ?? 'build',
		since: changed ? (values.since ?? 'HEAD') : undefined
	};
}

function parsed(args: readonly string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				width: { type: 'string', multiple: true },
				theme: { type: 'string', multiple: true },
				build: { type: 'string' },
				since: { type: 'string' }
			}
		});
		return { values, subjects: positionals };
	} catch (error) {
		throw new Error(`${(error as Error).message.split('. ')[0]}.\n${usage()}`, { cause: error });
	}
}

function among(one: string, allowed: readonly string[], kind: string): void {
	if (!allowed.includes(one)) throw new Error(`There is no ${kind} "${one}" (${allowed.join(', ')}).\n${usage()}`);
}

function usage(): string {
	return [
		'npm run sheets -- [essay] [charts or chapters …] [--width …] [--theme …] [--build …]',
		`  essay      all chapters: ${chapters.map(({ id }) => id).join(', ')}`,
		`  charts     ${Object.keys(charts).join(', ')}`,
		'  changed    drawings whose hash in tests/guard/ changed, before beside after; needs no build',
		`  --width    ${Object.keys(sizes).join(', ')}; may be repeated`,
		`  --theme    ${themes.join(', ')}`,
		'  --since    the commit that changed drawings are held against, if it is not HEAD',
		'  --build    the folder of the built site, if it is not build'
	].join('\n');
}
