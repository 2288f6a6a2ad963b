/**
 * `npm run test:mutations` (`-- --list` only names them, `-- prose labels` takes some kinds): puts one fault at a time into the words, labels, axes and citations of a copy of this project,
 * and asks the tests. A fault that none of them finds survives, and fails the round. Minutes, so apart from `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** @typedef {{ file: string, from: string, to: string, tests: string[] }} Fault */

/** Words that turn a sentence round when one stands for the other. */
const opposites = [
	['more', 'fewer'],
	['most', 'fewest'],
	['first', 'last'],
	['before', 'after'],
	['highest', 'lowest'],
	['above', 'below'],
	['all', 'some'],
	['every', 'many a'],
	['none', 'one'],
	['nobody', 'somebody'],
	['wins', 'loses'],
	['ends', 'begins'],
	['at least', 'at most'],
	['words', 'lines'],
	['said', 'seen'],
	['measured', 'judged'],
	['scenes', 'hours'],
	['season', 'year'],
	['hour', 'scene']
];

const charts = readdirSync('src/charts', { withFileTypes: true })
	.filter((one) => one.isDirectory())
	.map(({ name }) => name);

/**
 * The first place of a file where a word of ours can be turned round: in a string or template, and not in code.
 *
 * @param {string} file
 * @param {number} nth
 * @returns {[from: string, to: string] | undefined}
 */
function turned(file, nth) {
	const found = [];
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		// What an error says, no reader reads.
		if (/^\s*(\*|\/[/*]|import )|throw /.test(line)) continue;
		for (const [a, b] of opposites) {
			const [text] = new RegExp(`[\`'"][^\`'"]* ${a} [^\`'"]*[\`'"]`).exec(line) ?? [];
			if (text && !text.includes('${'))
				found.push(/** @type {[string, string]} */ ([line, line.replace(text, text.replace(` ${a} `, ` ${b} `))]));
		}
	}
	return found[nth % Math.max(found.length, 1)];
}

/** @returns {Fault[]} */
function inCharts() {
	/** @type {Fault[]} */
	const all = [];
	for (const chart of charts) {
		const folder = `src/charts/${chart}`;
		const tests = ['tests/controls.test.ts', '-t', `the controls of .?${chart}`];
		const files = readdirSync(folder).filter(
			(name) => /\.ts$/.test(name) && !/test|proofs|data\.ts|view\.ts/.test(name)
		);
		for (const file of files
			.filter((name) => /words|phrases|findings|said|around|annotations|notes|key|labels|bars|captions/.test(name))
			.slice(0, 3)) {
			const change = turned(`${folder}/${file}`, all.length);
			if (change) all.push({ file: `${folder}/${file}`, from: change[0], to: change[1], tests });
		}
		// An axis: the first number of a domain or of its ticks that is not 0.
		const drawing = `${folder}/Drawing.svelte`;
		const from = readFileSync(drawing, 'utf8')
			.split('\n')
			.find((line) => /\b(xDomain|yDomain|domain|ticks)\b.*[=:].*[1-9]/.test(line) && !/^\s*(\*|\/)/.test(line));
		if (from) {
			const to = from.replace(/([=:].*?)([1-9]\d*)/, (_, before, digits) => `${before}${Number(digits) + 3}`);
			all.push({ file: drawing, from, to, tests });
		}
	}
	return all;
}

/** One cell of every table that cites a place: another scene, file, speaker or source. @returns {Fault[]} */
function inCitations() {
	return readdirSync('data')
		.filter((name) =>
			/^(claims|closures|departures|farewells|montage|peace-nodes|rivalry|war-figures|war-timeline|production-facts|finale-cuts|ratings)\.csv$/.test(
				name
			)
		)
		.map((name) => {
			const lines = readFileSync(`data/${name}`, 'utf8').split('\n');
			const from = /** @type {string} */ (lines[Math.floor(lines.length / 2)]);
			const to = /s0\de\d\d/.test(from)
				? from.replace(/s0(\d)e(\d\d)/, (_, season, episode) => `s0${season}e${episode === '02' ? '03' : '02'}`)
				: from.replace(/\d(?=[^\d]*$)|([a-z])(?=[a-z]{3}[^a-z]*$)/, (one) =>
						/\d/.test(one) ? String((Number(one) + 1) % 10) : 'q'
					);
			return { file: `data/${name}`, from, to, tests: ['data', 'src/essay/story.test.ts'] };
		});
}

/** A word of the prose turned round, in every chapter. @returns {Fault[]} */
function inProse() {
	const folder = 'src/essay/chapters';
	return readdirSync(folder)
		.filter((name) => name.endsWith('.svelte'))
		.flatMap((name) => {
			const lines = readFileSync(`${folder}/${name}`, 'utf8').split('\n');
			for (const [a, b] of opposites) {
				const from = lines.find((line) => line.includes(` ${a} `) && !/script|import|\{:?else|id ===/.test(line));
				if (from)
					return [
						{
							file: `${folder}/${name}`,
							from,
							to: from.replace(` ${a} `, ` ${b} `),
							tests: ['src/essay/story.test.ts']
						}
					];
			}
			return [];
		});
}

/** A figure inside every chart's drawings, drawn as another: asked of its rules alone, and not of what was drawn before. @returns {Fault[]} */
function inLabels() {
	return charts.flatMap((chart) => {
		const folder = `src/charts/${chart}`;
		const files = readdirSync(folder).filter(
			(name) => /\.(ts|svelte)$/.test(name) && !/test|proofs|^(words|data|view|rows|index|phrases)/.test(name)
		);
		files.sort((a, b) => Number(/labels/.test(b)) - Number(/labels/.test(a)));
		for (const file of files)
			for (const from of readFileSync(`${folder}/${file}`, 'utf8').split('\n')) {
				// A text that is set, and not a name that is read out.
				if (/Name|says = |aria|import|function/.test(from)) continue;
				const to = from.replace(
					/\b(count|percent|decimal|signed|String)\(((?:[^()]|\([^()]*\))+)\)/,
					(_, how, value) => `${how}(${value.replace(/, *\d$/, '')} + 1${/, *\d$/.exec(value)?.[0] ?? ''})`
				);
				if (to === from || !/text|says|\[/.test(from)) continue;
				const told = `${chart}: every label|'${chart}/.*figures are cells`;
				const tests = ['src/essay/story.test.ts', 'tests/drawings.test.ts', '-t', told];
				return [{ file: `${folder}/${file}`, from, to, tests }];
			}
		return [];
	});
}

const copy = mkdtempSync(join(tmpdir(), 'mutations-'));

/** Asks tests of the copy. @param {string[]} tests @returns {number | null} 0 where nothing failed */
function ask(tests) {
	return spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...tests], {
		cwd: copy,
		stdio: 'ignore',
		env: { ...process.env, CI: 'true' }
	}).status;
}

const surviving = [];
try {
	for (const part of [
		'src',
		'data',
		'tests',
		'static',
		'package.json',
		'package-lock.json',
		'.config',
		'svelte.config.js',
		'vite.config.ts',
		'tsconfig.json',
		'.svelte-kit',
		'README.md'
	])
		cpSync(part, join(copy, part), { recursive: true, filter: (from) => !/output|\.vite/.test(from) });
	symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
	symlinkSync(resolve('.cache'), join(copy, '.cache'));
	const kinds = { prose: inProse, citations: inCitations, charts: inCharts, labels: inLabels };
	const asked = process.argv.slice(2).filter((one) => one in kinds);
	const faults = Object.entries(kinds).flatMap(([kind, all]) => (asked.length && !asked.includes(kind) ? [] : all()));
	console.log(`${faults.length} faults`);
	if (process.argv.includes('--list')) {
		for (const { file, to } of faults) console.log(`${file}: ${to.trim()}`);
		process.exit();
	}
	// Tests that fail of themselves would find anything.
	if (
		ask([...new Set(faults.flatMap(({ tests }) => tests.filter((one) => !one.startsWith('-') && !one.includes(' '))))])
	)
		throw new Error('Without any fault the tests fail already');
	for (const { file, from, to, tests } of faults) {
		const whole = readFileSync(join(copy, file), 'utf8');
		if (from === to || !whole.includes(from)) throw new Error(`${file}: this fault changes nothing: ${from}`);
		writeFileSync(
			join(copy, file),
			whole.replace(from, () => to)
		);
		const status = ask(tests);
		writeFileSync(join(copy, file), whole);
		console.log(`${status === 0 ? 'SURVIVES' : 'found   '} ${file}: ${to.trim().slice(0, 110)}`);
		if (status === 0) surviving.push(file);
	}
	console.log(`${faults.length - surviving.length} passed, ${surviving.length} failed`);
} finally {
	rmSync(copy, { recursive: true, force: true });
}
process.exitCode = surviving.length ? 1 : 0;
