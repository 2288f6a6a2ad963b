/** The engines there are: what each needs, and how it is started. */
import { existsSync, readdirSync } from 'node:fs';
import { ensureDebian } from '../debian.js';
import { startChromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import type { Host } from './engines.ts';
import { startFirefox } from './firefox.ts';
import { startWebDriver } from './webdriver.ts';

/** An engine that may have to be installed. */
export interface Known {
	name: string;
	/** Looks for it, and installs it where that is allowed: why it cannot be had, or nothing. */
	ensure(host: Host): string | undefined | Promise<string | undefined>;
	start(): Promise<Engine>;
}

const firefox = '/usr/bin/firefox-esr';
const screen = ['-a', '-s', '-screen 0 1600x1200x24'];
/** WebKitGTK's own small browser lies in the folder of the machine's architecture. */
const miniBrowser = () =>
	(existsSync('/usr/lib') ? readdirSync('/usr/lib') : [])
		.map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
		.find((path) => existsSync(path));
const all = (...programs: string[]) => programs.every((program) => existsSync(`/usr/bin/${program}`));

let chromium: Parameters<typeof startChromium>[0] = {};

/** By the word that asks for them. */
export const known: Readonly<Record<string, Known>> = {
	firefox: {
		name: 'Firefox',
		ensure: () => ensureDebian('Firefox', ['firefox-esr'], () => existsSync(firefox)),
		start: () => startFirefox(firefox)
	},
	webkit: {
		name: 'WebKitGTK',
		ensure: () =>
			ensureDebian(
				'WebKitGTK',
				['webkit2gtk-driver', 'xvfb', 'xauth'],
				() => all('WebKitWebDriver', 'xvfb-run', 'xauth') && miniBrowser() !== undefined
			),
		start: () =>
			startWebDriver({
				command: ['xvfb-run', ...screen, 'WebKitWebDriver'],
				env: { LIBGL_ALWAYS_SOFTWARE: '1' },
				capabilities: { 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } }
			})
	},
	floor: {
		name: 'the floor (WPE)',
		ensure: () =>
			ensureDebian('The floor (WPE)', ['cog', 'wpewebkit-driver', 'libwpebackend-fdo-1.0-1'], () =>
				all('WPEWebDriver', 'cog')
			),
		start: () =>
			startWebDriver({
				command: ['WPEWebDriver'],
				capabilities: {
					'wpe:browserOptions': { binary: '/usr/bin/cog', args: ['--automation', '--platform=headless'] }
				}
			})
	},
	chromium: {
		name: 'Chromium',
		async ensure({ findBrowser }) {
			try {
				chromium = await findBrowser();
				return undefined;
			} catch (error) {
				return (error as Error).message;
			}
		},
		start: () => startChromium(chromium)
	}
};

/** Those whose rendering no other test looks at. */
export const usual: readonly string[] = ['firefox', 'webkit', 'floor'];
