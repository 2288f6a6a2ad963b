// Recomputes every sentence, figure and label of a published story from its CSV files alone: npm run verify [-- <folder or address>].
// It shares nothing with the code that draws or counts: a story, its tables, and SQLite.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { csvParse } from 'd3';
import initSqlJs from 'sql.js';

/**
 * @typedef {{ from: string, table: string, count: number, hash: string }} Rows
 * @typedef {{ id: string, reads: string, value: number, to: number | null, formula: string, formula_to: string | null, rows: Rows[] }} Figure
 * @typedef {{ id: string, text: string, kind: string, rows: Rows[], figures: string[], holds?: string, none?: string,
 *   numbers: { asked: string, value: number }[], rivals: { name: string, asked: string, value: unknown, holds: boolean }[] }} Sentence
 * @typedef {{ id: string, kind: string, texts: string[], gives?: string, list?: true, rows: Rows[] }} Labels
 * @typedef {{ tables: string[], views: string, figures: Figure[], sentences: Sentence[], labels: Labels[] }} Story
 */

const spelled = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const query = /^\s*(select|with)\b/i;

/**
 * Whether a text gives a number, rounded to the places it has there.
 *
 * @param {string} text
 * @param {number} value
 */
function gives(text, value) {
	const size = Math.abs(value);
	for (const [, digits = '', places = '', scale = ''] of text.matchAll(
		/(\d[\d,]*)(?:\.(\d+))?(?: (million|billion))?/g
	)) {
		const unit = { million: 1e6, billion: 1e9 }[scale] ?? 1;
		const read = Number(`${digits.replaceAll(',', '')}.${places || '0'}`) * unit;
		if (Math.abs(read - size) <= unit / 10 ** places.length / 2 + 1e-9) return true;
	}
	const often = new RegExp(`\\b${['never', 'once', 'twice'][size] ?? '-'}\\b`, 'i').test(text);
	const word = size === 0 ? /\b(no|none|nobody|nothing|zero)\b/i : new RegExp(`\\b${spelled[size] ?? '-'}\\b`, 'i');
	const scaled = size >= 1e6 && new RegExp(`\\b${spelled[size / 1e6] ?? '-'} million\\b`, 'i').test(text);
	return word.test(text) || often || scaled;
}

/**
 * A file of a published story.
 *
 * @param {string} from folder or address
 * @param {string} path
 * @throws a sentence when it cannot be had
 */
async function fileOf(from, path) {
	if (!/^https?:/.test(from)) return readFile(join(from, path), 'utf8');
	const answer = await fetch(new URL(path, from.endsWith('/') ? from : `${from}/`));
	if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
	return answer.text();
}

/**
 * @param {string} from folder or address of a published story
 * @returns {Promise<{ figures: number, sentences: number, rivals: number, labels: number, faults: string[] }>}
 */
export async function verify(from) {
	/** @type {Story} */
	const story = JSON.parse(await fileOf(from, 'story.json'));
	const db = new (await initSqlJs()).Database();
	for (const name of story.tables) {
		const rows = csvParse(await fileOf(from, `data/${name}.csv`));
		const { columns } = rows;
		const table = `"${name.replaceAll('-', '_')}"`;
		db.run(`create table ${table} (${columns.map((one) => `"${one}" numeric`).join(', ')})`);
		const insert = db.prepare(`insert into ${table} values (${columns.map(() => '?').join(', ')})`);
		for (const row of rows) insert.run(columns.map((one) => row[one] || null));
		insert.free();
	}
	db.run(story.views);

	/** @param {string} sql */
	const ask = (sql) => db.exec(sql)[0]?.values ?? [];
	/** @param {string} asked @param {string} [over] */
	const one = (asked, over) =>
		ask(query.test(asked) ? asked : `select (${asked})${over ? ` from ${over}` : ''}`)[0]?.[0];
	/** @type {string[]} */
	const faults = [];
	/** @param {string} id @param {() => void} work */
	const attempt = (id, work) => {
		try {
			work();
		} catch (error) {
			faults.push(`${id}: ${error instanceof Error ? error.message : error}`);
		}
	};
	/** @param {string} id @param {boolean} right @param {string} wrong */
	const hold = (id, right, wrong) => void (right || faults.push(`${id}: ${wrong}`));
	/** @param {string} id @param {Rows[]} all */
	const sameRows = (id, all) => {
		for (const { from: rows, count, hash } of all) {
			const found = ask(`select * from ${rows}`);
			const now = createHash('sha256').update(JSON.stringify(found)).digest('hex');
			hold(id, found.length === count && now === hash, `other cells stand in ${rows}`);
		}
	};
	/** @param {unknown} value @param {unknown} given */
	const same = (value, given) =>
		typeof value === 'number' && typeof given === 'number' ? Math.abs(value - given) < 1e-5 : value === given;

	const read = new Map(story.figures.map((figure) => [figure.id, figure]));
	for (const { id, reads, value, to, formula, formula_to, rows } of story.figures)
		attempt(id, () => {
			sameRows(id, rows);
			for (const [asked, given] of /** @type {const} */ ([
				[formula, value],
				[formula_to, to]
			])) {
				if (asked === null) continue;
				const found = one(asked, rows[0]?.from);
				hold(id, same(found, given), `its formula gives ${found}, and the story ${given}`);
				hold(id, gives(reads, Number(given)), `it reads “${reads}”, and is ${given}`);
			}
		});
	for (const sentence of story.sentences)
		attempt(sentence.id, () => {
			const { id, text, rows, holds, none } = sentence;
			const over = rows[0]?.from;
			sameRows(id, rows);
			if (holds) hold(id, one(holds, over) === 1, `it does not hold that ${holds}`);
			if (none && query.test(none)) hold(id, ask(none).length === 0, `there are exceptions to ${none}`);
			for (const { asked, value } of sentence.numbers) {
				const found = one(asked, over);
				hold(id, same(found, value) && gives(text, value), `“${text}” has ${value}, and ${asked} gives ${found}`);
			}
			for (const name of sentence.figures) hold(id, read.has(name), `there is no figure ${name}`);
			for (const { name, asked, value, holds } of sentence.rivals) {
				const [found, answer] = ask(asked)[0] ?? [];
				hold(
					id,
					same(found, value) && (answer === 1) === holds,
					`by ${name} it gives ${found}, and the story ${value}`
				);
			}
		});
	for (const { id, texts, gives: asked, list, rows } of story.labels)
		attempt(id, () => {
			sameRows(id, rows);
			if (asked === undefined) return;
			const given = ask(asked).map(([text]) => ` ${text} `);
			for (const text of texts) {
				// A line of a label, or what is left of it.
				const parts = (list ? text.replace(/…$/, '').split(', ') : [text]).map((one) =>
					one.replace(/^…\s*|[\s,;:]*…$/g, '')
				);
				const there = parts.every((part) =>
					given.some((whole) =>
						whole
							.split(` ${part}`)
							.slice(1)
							.some((rest) => !/^[,.]?\d/.test(rest))
					)
				);
				hold(id, there, `the label “${text}” is given by no row`);
			}
		});
	db.close();
	return {
		figures: story.figures.length,
		sentences: story.sentences.length,
		labels: story.labels.reduce((sum, { texts }) => sum + texts.length, 0),
		rivals: story.sentences.reduce((sum, { rivals }) => sum + rivals.length, 0),
		faults
	};
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	try {
		const { figures, sentences, rivals, labels, faults } = await verify(process.argv[2] ?? 'build');
		for (const fault of faults) console.error(fault);
		console.log(
			`${figures} figures, ${sentences} sentences, ${rivals} rivals, ${labels} labels asked anew of the tables alone: ${faults.length ? `${faults.length} do not hold` : 'all as published'}`
		);
		process.exitCode = faults.length ? 1 : 0;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
