/** An engine behind a W3C WebDriver: WebKitGTK and WPE. */
import type { Engine, Key, Point } from './engine.ts';
import { pictureOf } from './picture.ts';
import { freePort, start, until } from '../hosts/processes.js';

interface Driver {
	/** Starts the driver; the port is added to it. */
	command: readonly [program: string, ...args: string[]];
	env?: Record<string, string>;
	capabilities: Record<string, unknown>;
}

const codes: Record<Key, string> = { ArrowRight: '\uE014', ArrowDown: '\uE015', PageDown: '\uE00F', Tab: '\uE004' };
const limit = 60_000;

/** Starts a driver and a window. @throws with what the driver printed, if they do not come. */
export async function startWebDriver({ command: [program, ...args], env = {}, capabilities }: Driver): Promise<Engine> {
	const port = await freePort();
	const driver = start(program, [...args, `--port=${port}`], env);
	const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
		const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			signal: AbortSignal.timeout(limit),
			...(body !== undefined && { body: JSON.stringify(body) })
		});
		const { value } = (await answer.json()) as { value: unknown };
		if (!answer.ok) {
			const { error, message } = value as { error: string; message: string };
			throw new Error(`${method} ${path.replace(/^\/session\/[^/]+/, '')}: ${error} ${message}`);
		}
		return value;
	};
	try {
		const ready = () =>
			call('GET', '/status').then(
				() => true,
				() => false
			);
		await until(program, ready, driver.said);
		const opened = await call('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
		const { sessionId, capabilities: has } = opened as { sessionId: string; capabilities: Record<string, unknown> };
		const ask = (method: string, path: string, body?: unknown) => call(method, `/session/${sessionId}${path}`, body);
		return engine(ask, `${String(has.browserName)} ${String(has.browserVersion)}`, async () => {
			await ask('DELETE', '').catch(() => {});
			await driver.stop();
		});
	} catch (error) {
		await driver.stop();
		throw error;
	}
}

type Ask = (method: string, path: string, body?: unknown) => Promise<unknown>;

function engine(ask: Ask, version: string, close: () => Promise<void>): Engine {
	const evaluate: Engine['evaluate'] = async (work, ...args) =>
		(await ask('POST', '/execute/sync', { script: `return (${String(work)}).apply(null, arguments)`, args })) as never;
	const act = async (source: Record<string, unknown>, actions: unknown[]) => {
		await ask('POST', '/actions', { actions: [{ ...source, actions }] });
	};
	const to = ({ x, y }: Point, duration = 0) => ({
		type: 'pointerMove',
		x: Math.round(x),
		y: Math.round(y),
		duration,
		origin: 'viewport'
	});
	const pointer = (pointerType: string) => ({ type: 'pointer', id: pointerType, parameters: { pointerType } });
	return {
		version,
		evaluate,
		close,
		async open(url) {
			await ask('POST', '/url', { url });
		},
		async press(key, times = 1) {
			const one = ['keyDown', 'keyUp'].map((type) => ({ type, value: codes[key] }));
			await act({ type: 'key', id: 'keys' }, Array(times).fill(one).flat());
		},
		move: (at) => act(pointer('mouse'), [to(at)]),
		async drag([first, ...others], by) {
			const moves = others.map((one) => to(one, 20));
			await act(pointer(by), [
				to(first!),
				{ type: 'pointerDown', button: 0 },
				...moves,
				{ type: 'pointerUp', button: 0 }
			]);
		},
		async wheel({ x, y }, down) {
			const turn = { type: 'scroll', x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY: down, duration: 0 };
			await act({ type: 'wheel', id: 'wheel' }, [turn]);
		},
		async screenshot() {
			return pictureOf(Buffer.from((await ask('GET', '/screenshot')) as string, 'base64'));
		},
		async resize(width, height) {
			await ask('POST', '/window/rect', { x: 0, y: 0, width, height });
			// The window's own bars take room.
			const [w, h] = await evaluate(() => [innerWidth, innerHeight] as const);
			if (w !== width || h !== height)
				await ask('POST', '/window/rect', { x: 0, y: 0, width: 2 * width - w, height: 2 * height - h });
		}
	};
}
