/** Four engines that look for barriers, each by its own rules. They answer violations alone, never what somebody should look at. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { violations } from '../e2e/axe.ts';

const work = resolve('.cache/access/engines');
const file = (path: string) => readFileSync(join(work, 'node_modules', path), 'utf8');
const versionOf = (name: string) => (JSON.parse(file(`${name}/package.json`)) as { version: string }).version;

/** Installs them, and answers their names with their versions. @throws where npm cannot. */
export function install(): Readonly<Record<string, string>> {
	cpSync('tests/access/engines', work, { recursive: true });
	const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: work,
		stdio: ['ignore', 'ignore', 'inherit'],
		shell: process.platform === 'win32'
	});
	if (status !== 0) throw new Error('The engines could not be installed: npm said why, above.');
	const axe = createRequire(import.meta.url)('axe-core/package.json') as { version: string };
	return {
		axe: axe.version,
		IBM: versionOf('accessibility-checker-engine'),
		HTML_CodeSniffer: versionOf('@pa11y/html_codesniffer'),
		Nu: versionOf('vnu-jar'),
		'Virtual Screen Reader': versionOf('@guidepup/virtual-screen-reader')
	};
}

/** What one rule of an engine found on a page. */
export interface Finding {
	engine: string;
	rule: string;
	count: number;
	says: string;
}

/** Findings of the same rule as one. */
function grouped(engine: string, all: readonly { rule: string; says: string }[]): Finding[] {
	const rules = [...new Set(all.map(({ rule }) => rule))];
	return rules.map((rule) => {
		const found = all.filter((one) => one.rule === rule);
		return { engine, rule, count: found.length, says: found[0]!.says };
	});
}

/** axe-core: the rules of WCAG 2.2 A and AA. */
async function axe(page: Page): Promise<Finding[]> {
	const lines = await violations(page as Parameters<typeof violations>[0]);
	return grouped(
		'axe',
		lines.map((line) => ({ rule: line.split(',')[0]!, says: line }))
	);
}

/** IBM's checker: the rules of its own accessibility policy, which holds those of WCAG 2.2. */
async function ibm(page: Page): Promise<Finding[]> {
	await page.evaluate(file('accessibility-checker-engine/ace.js'));
	const found = await page.evaluate(async () => {
		interface Result {
			value: [string, string];
			ruleId: string;
			message: string;
			snippet: string;
		}
		interface Ace {
			Checker: new () => { check(on: Document, sets: string[]): Promise<{ results: Result[] }> };
		}
		const { ace } = window as unknown as { ace: Ace };
		const { results } = await new ace.Checker().check(document, ['IBM_Accessibility']);
		return results
			.filter(({ value: [kind, state] }) => kind === 'VIOLATION' && state === 'FAIL')
			.map(({ ruleId, message, snippet }) => ({ rule: ruleId, says: `${message}: ${snippet.slice(0, 120)}` }));
	});
	return grouped('IBM', found);
}

/** HTML_CodeSniffer: its errors by WCAG 2 AA. */
async function sniffer(page: Page): Promise<Finding[]> {
	await page.evaluate(file('@pa11y/html_codesniffer/build/HTMLCS.js'));
	const found = await page.evaluate(
		() =>
			new Promise<{ rule: string; says: string }[]>((done, fail) => {
				interface Message {
					type: number;
					code: string;
					msg: string;
				}
				interface Sniffer {
					process(standard: string, on: Document, done: () => void, fail: (why: unknown) => void): void;
					getMessages(): Message[];
				}
				const { HTMLCS } = window as unknown as { HTMLCS: Sniffer };
				const errors = () => HTMLCS.getMessages().filter(({ type }) => type === 1);
				HTMLCS.process(
					'WCAG2AA',
					document,
					() => done(errors().map(({ code, msg }) => ({ rule: code.replace('WCAG2AA.', ''), says: msg }))),
					fail
				);
			})
	);
	return grouped('HTML_CodeSniffer', found);
}

/** All that look at a page as a browser shows it. A theme is colours and nothing else, so IBM’s slow one looks at one of them. */
export async function look(page: Page, theme: 'light' | 'dark'): Promise<Finding[]> {
	return [...(await axe(page)), ...(theme === 'light' ? await ibm(page) : []), ...(await sniffer(page))];
}

/** What the Nu validator does not know yet, though the standards have it: style sheets of today, and `rel="expect"`. */
const behind = /^CSS: |“blocking” attribute must have a “rel” attribute/;

/** The Nu validator's errors in a file of the build, and how many were set aside; undefined where there is no Java. */
export function nu(html: string): { found: Finding[]; aside: number } | undefined {
	if (spawnSync('java', ['-version']).status !== 0) return undefined;
	const jar = join(work, 'node_modules/vnu-jar/build/dist/vnu.jar');
	const said = execFileSync('java', ['-jar', jar, '--format', 'json', '--exit-zero-always', '--stdout', html], {
		encoding: 'utf8',
		maxBuffer: 1e8
	});
	const { messages } = JSON.parse(said) as { messages: { type: string; message: string; extract?: string }[] };
	const errors = messages.filter(({ type }) => type !== 'info');
	const kept = errors.filter(({ message }) => !behind.test(message));
	return {
		found: grouped(
			'Nu',
			kept.map(({ message, extract = '' }) => ({
				rule: message.replace(/“[^”]*”/g, '“…”'),
				says: `${message} ${extract.slice(0, 120)}`
			}))
		),
		aside: errors.length - kept.length
	};
}

/** What a virtual screen reader says of a part of a page, line by line, until it has been through. */
export async function spoken(page: Page, part: string): Promise<string[]> {
	const source = file('@guidepup/virtual-screen-reader/lib/esm/index.browser.js');
	await page.addScriptTag({
		type: 'module',
		content: `${source.replace(/\n\/\/# sourceMappingURL.*/, '').replace(/export\s*\{([^}]*)\}/, (_, names: string) =>
			names
				.split(',')
				.map((one) => one.trim().split(/\s+as\s+/))
				.map(([from, to = from]) => `window.reader_${to} = ${from};`)
				.join('')
		)}`
	});
	await page.waitForFunction(() => 'reader_virtual' in window);
	return page.evaluate(async (part) => {
		interface Reader {
			start(options: { container: Element }): Promise<void>;
			next(): Promise<void>;
			stop(): Promise<void>;
			lastSpokenPhrase(): Promise<string>;
			spokenPhraseLog(): Promise<string[]>;
		}
		const reader = (window as unknown as { reader_virtual: Reader }).reader_virtual;
		const container = document.querySelector(part)!;
		await reader.start({ container });
		const first = await reader.lastSpokenPhrase();
		for (let i = 0; i < 600; i++) {
			await reader.next();
			if ((await reader.lastSpokenPhrase()) === first) break;
		}
		const said = await reader.spokenPhraseLog();
		await reader.stop();
		return said.slice(0, -1);
	}, part);
}
