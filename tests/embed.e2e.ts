/** Embeds in frames of other people's pages, as those pages really are: sandboxed, small, dark, without scripts. */
import { misfits } from './e2e/frame.ts';
import { expect, fitting, forgetShare, framesOf, heard, sandboxed, test } from './e2e/host.ts';
import { allViews } from './e2e/views.ts';
import { sample } from './sample.ts';

const sizes = [
	[760, 520],
	[640, 520],
	[360, 520],
	[600, 400],
	[600, 290],
	[600, 200],
	[320, 150]
] as const;
const poster = 280;
const link = '.credit a[href$="/charts/finales/after/"]';

let embed: string;
test.beforeEach(({ baseURL }) => {
	embed = `${baseURL}embed/finales/after/`;
});

test('an embed of every chart fits every frame, and a low one is a poster', async ({ page, host, baseURL }) => {
	const all = await allViews(page);
	// How it fits the usual sizes is looked at for every view where its labels are.
	const views = all.filter((view, i) => all.findIndex((one) => one.split('/')[0] === view.split('/')[0]) === i);
	test.setTimeout(20_000 + views.length * 5000);
	const wrong: Record<string, string[]> = {};
	for (const view of sample(views, 2)) {
		await page.goto(await host(sandboxed(`${baseURL}embed/${view}/`, 500, 500)));
		const [frame] = await framesOf(page);
		for (const [width, height] of sizes) {
			await page.locator('iframe').evaluate(
				(iframe, [width, height]) => {
					iframe.style.width = `${width}px`;
					iframe.style.height = `${height}px`;
				},
				[width, height] as const
			);
			await expect
				.poll(() => frame!.evaluate(() => [innerWidth, innerHeight]), { intervals: [20] })
				.toEqual([width, height]);
			const faults = await misfits(frame!);
			const drawings = await frame!.locator('.drawing:visible svg').count();
			if (drawings !== (height < poster ? 0 : 1)) faults.push(`${drawings} drawings`);
			if (height >= 520) {
				const share = await frame!.evaluate(() => {
					const room = document.querySelector('.drawings')!.getBoundingClientRect();
					const svg = [...document.querySelectorAll('.drawing svg')].find((one) => one.getClientRects().length)!;
					const [, , width, height] = svg.getAttribute('viewBox')!.split(' ').map(Number);
					return Math.min(1, (room.height * width!) / height! / room.width);
				});
				if (share < 0.85) faults.push(`fills ${share.toFixed(2)} of its width`);
			}
			if (!(await frame!.locator('.headline').isVisible())) faults.push('no headline');
			if (!(await frame!.locator('.credit a').isVisible())) faults.push('no link');
			if (faults.length) wrong[`${view} ${width} × ${height}`] = faults;
		}
	}
	expect(wrong).toEqual({});
});

test('our own snippet needs nothing of its page, and one request', async ({ page, context, host, baseURL, noise }) => {
	await page.goto('./charts/finales/after/');
	const field = await page.getByRole('textbox').inputValue();
	const published = /src="([^"]+)"/.exec(field)![1]!;
	const code = field.replaceAll(new URL(published).origin, new URL(baseURL!).origin);
	await page.setViewportSize({ width: 1500, height: 900 });

	const requests: string[] = [];
	context.on('request', (request) => {
		if (request.frame() !== page.mainFrame() && request.resourceType() !== 'font') requests.push(request.url());
	});
	const columns = [360, 700, 1000, 1400];
	await page.goto(await host(columns.map((width) => `<div style="width:${width}px">${code}</div>`).join('')));
	const frames = await framesOf(page);
	for (const [i, frame] of frames.entries()) {
		await expect(frame.locator('.drawing:visible svg')).toHaveCount(1);
		expect(await misfits(frame), `${columns[i]} wide`).toEqual([]);
		const box = await (await frame.frameElement()).boundingBox();
		expect(Math.round(box!.width)).toBe(columns[i]);
		expect(Math.round(box!.height)).toBe(fitting(columns[i]!));
	}
	expect(requests).toEqual(columns.map(() => `${embed}?theme=light`));
	await expect(page.locator('p a').first()).toHaveAttribute('href', new RegExp('/charts/finales/after/$'));
	forgetShare(noise);
});

test('the height is told in every form that hosts understand, while the frame still loads', async ({ page, host }) => {
	// Messages and load events reach a host in any order, so the embed itself notes how far it was.
	await page.addInitScript(() => {
		if (top === self) return;
		const { parent } = window;
		const states: string[] = [];
		const postMessage = (data: unknown, origin: string) => {
			states.push(document.readyState);
			parent.postMessage(data, origin);
		};
		Object.defineProperty(window, 'parent', { value: { postMessage } });
		Object.assign(window, { states });
	});
	const widths = [320, 900, 1400];
	const address = `${embed}?childId=chart-7#?secret=abc123`;
	await page.goto(
		await host(
			widths.map((width) => sandboxed(address, width, 520)).join('') +
				`<div style="display:none">${sandboxed(embed, 900, 520)}</div>`
		)
	);
	const from = async (number: number) =>
		(await heard(page)).filter(({ frame }) => frame === number).map(({ data }) => data);
	for (const [i, width] of widths.entries()) {
		const height = fitting(width);
		const forms = [
			{ message: 'height', value: height, secret: 'abc123' },
			{ 'datawrapper-height': { 'shape-of-goodbye': height } },
			{ sentinel: 'amp', type: 'embed-size', height },
			JSON.stringify({ src: address, context: 'iframe.resize', height }),
			`pymxPYMxchart-7xPYMxheightxPYMx${height}`
		];
		// A frame that does not know its width yet names the least height; the last word counts.
		await expect.poll(async () => (await from(i)).slice(-forms.length)).toEqual(forms);
		const states = await page.frames()[i + 1]!.evaluate('states');
		expect(states).toEqual(expect.arrayContaining(['loading', 'interactive', 'complete']));
		expect((states as string[]).slice(0, forms.length)).toEqual(forms.map(() => 'loading'));
	}
	// A host that hides the frame until it hears a height must hear one, and not 0.
	await expect.poll(() => from(widths.length)).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 520 });

	await page
		.locator('iframe')
		.first()
		.evaluate((frame) => (frame.style.width = '1100px'));
	await expect.poll(() => from(0)).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: fitting(1100) });
});

test('an embed listens to its parent and to nobody else', async ({ page, host }) => {
	const stranger = await host(`<script>
		addEventListener('message', () => parent.frames[0].postMessage({ theme: 'dark' }, '*'));
	</script>`);
	await page.goto(await host(`${sandboxed(embed, 600, 520)}<iframe src="${stranger}"></iframe>`));
	const [frame] = await framesOf(page);
	await frame!.evaluate(() => {
		addEventListener('message', ({ data }) => (document.documentElement.dataset.got = JSON.stringify(data)));
	});
	const root = frame!.locator('html');
	const says = (number: number, data: unknown) =>
		page.evaluate(([number, data]) => frames[number as number]!.postMessage(data, '*'), [number, data]);

	await says(1, 'go');
	await expect(root).toHaveAttribute('data-got', '{"theme":"dark"}');
	await expect(root).not.toHaveAttribute('data-theme');
	await says(0, { theme: 'dark' });
	await expect(root).toHaveAttribute('data-theme', 'dark');
	for (const odd of [null, undefined, 7, '', { theme: '<b>' }, { theme: { toString: 1 } }, []]) await says(0, odd);
	await expect(root).toHaveAttribute('data-got', '[]');
	await expect(root).toHaveAttribute('data-theme', 'dark');
});

test.describe('theme', () => {
	// No emulation, so that a frame's own colour scheme reaches its document.
	test.use({ colorScheme: null });

	test('the frame decides between light and dark, and the address over it', async ({ page, host }) => {
		const framed = (scheme: string, query = '') =>
			`<iframe src="${embed}${query}" sandbox="allow-scripts" style="color-scheme:${scheme};width:600px;height:520px"></iframe>`;
		await page.goto(
			await host(framed('light') + framed('dark') + framed('light', '?theme=dark') + framed('dark', '?theme=light'))
		);
		const grounds = await Promise.all(
			(await framesOf(page)).map((frame) => frame.evaluate(() => getComputedStyle(document.body).backgroundColor))
		);
		const [light, dark, askedDark, askedLight] = grounds;
		expect(light).not.toBe(dark);
		expect(askedDark).toBe(dark);
		expect(askedLight).toBe(light);
	});
});

test('other views take the place of this one: no history, theme and secret kept, the height told again', async ({
	page,
	host
}) => {
	await page.goto(await host(sandboxed(`${embed}?theme=dark#?secret=abc123`, 760, 520)));
	const [frame] = await framesOf(page);
	const told = async () =>
		(await heard(page)).filter(({ data }) => (data as { secret?: string }).secret === 'abc123').length;
	await expect.poll(told).toBeGreaterThan(0);
	const [entries, before] = [await page.evaluate(() => window.history.length), await told()];
	const other = frame!.locator('.views a:not([aria-current])').first();
	const address = await other.evaluate((link) => (link as HTMLAnchorElement).href);
	await other.click();
	await frame!.waitForURL(`${address}?theme=dark#?secret=abc123`);
	await expect(frame!.locator('.drawing:visible svg')).toHaveCount(1);
	await expect.poll(told).toBeGreaterThan(before);
	expect(await page.evaluate(() => window.history.length)).toBe(entries);
	expect((await heard(page)).filter(({ data }) => (data as { message?: string }).message === 'link')).toEqual([]);

	// A narrow frame has them behind a button, which needs no script.
	await page.locator('iframe').evaluate((iframe) => (iframe.style.width = '320px'));
	await frame!.getByRole('button', { name: 'Views' }).click();
	await expect(frame!.locator('.views a[aria-current]')).toBeVisible();
	expect(await misfits(frame!)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(frame!.locator('.views')).toBeHidden();
});

test('the address of a frame can be copied in any sandbox, or is left selected', async ({ page, host }) => {
	await page.goto(await host(sandboxed(embed, 320, 150)));
	const [frame] = await framesOf(page);
	await frame!.getByRole('button', { name: 'Share' }).click();
	const field = frame!.getByRole('textbox', { name: 'Address of this view' });
	await expect(field).toHaveValue(/\/charts\/finales\/after\/$/);
	expect(await misfits(frame!)).toEqual([]);
	const copy = frame!.getByRole('button', { name: 'Copy link' });
	await copy.click();
	await expect(frame!.locator('.share output')).toHaveText('Copied.');

	await frame!.evaluate(() => {
		document.execCommand = () => false;
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await copy.click();
	await expect(frame!.locator('.share output')).toContainText('Selected');
	expect(await field.evaluate((input: HTMLInputElement) => input.selectionEnd! - input.selectionStart!)).toBe(
		(await field.inputValue()).length
	);
});

test('a finer state is shared as it is: its own link, and the frame of the nearest named view', async ({ page }) => {
	await page.goto('./charts/arcs/all/');
	const finer = page.locator('.controls p a[href*="?"]:not([aria-current])').first();
	const href = (await finer.getAttribute('href'))!;
	await page.locator('.figure').hover();
	await expect(page.locator('.figure')).toHaveClass(/alive/);
	await finer.click();
	const share = page.locator('.share');
	await expect(share.locator('.address')).toHaveAttribute('href', new RegExp(`${href.replace('?', '\\?')}$`));
	await expect(share.locator('.finer a')).toHaveAttribute('href', href.split('?')[0]!);
	const code = await share.getByRole('textbox').inputValue();
	expect(code).toContain(`/embed/${href.split('?')[0]!.split('/charts/')[1]!}?theme=light"`);
	expect(code).toContain(`${href.replaceAll('&', '&amp;')}">`);
});

test('copying says whether it worked, and leaves a selected field where it cannot', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	await page.goto('./share/');
	const button = page.getByRole('button', { name: /^Copy/ }).first();
	const text = (await button.getAttribute('data-copy'))!;
	await button.click();
	await expect(page.locator('#said')).toHaveText('Copied');
	await page.evaluate(() => (document.execCommand = () => false));
	await button.click();
	await expect(page.locator('#said')).toContainText('Selected');
	await expect(page.getByRole('textbox', { name: 'To copy by hand' })).toBeFocused();
	expect(await page.evaluate(() => getSelection()!.toString())).toBe(text);
});

test('an embed remembers nothing', async ({ page, context, host }) => {
	await page.goto(embed);
	await page.locator('.drawings').focus();
	await page.keyboard.press('ArrowRight');
	await page.goto(await host(`<iframe src="${embed}" width="600" height="520"></iframe>`));
	await framesOf(page);
	expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
});

test('marks are read in a sandbox by pointer and keys', async ({ page, host }) => {
	await page.goto(await host(sandboxed(embed, 760, 520)));
	const [frame] = await framesOf(page);
	const readout = frame!.locator('.readout');
	const marks = frame!.locator('.drawing:visible [data-row]');
	const all = await marks.evaluateAll(
		(found) => found.filter((one) => one.getAttribute('data-row')!.startsWith('ds9')).length
	);
	await expect(readout).toHaveText('');

	await marks.nth(1).hover();
	await expect(readout).toHaveText(new RegExp(`^Deep Space Nine, scene 1, .* words, .*\\(2 of ${all}\\)$`));
	expect(await misfits(frame!), 'while a mark is read').toEqual([]);
	await frame!.locator('.headline').hover();
	await expect(readout).toHaveText('');

	await frame!.locator('.drawings').focus();
	await page.keyboard.press('ArrowRight');
	await expect(readout).toHaveText(new RegExp(`^Deep Space Nine, scene 0, .*\\(1 of ${all}\\)$`));
	await page.keyboard.press('ArrowRight');
	await expect(readout).toContainText(`(2 of ${all})`);
	const focused = frame!.locator('.drawing:visible [data-row]:focus');
	await expect(focused).toHaveAccessibleName(/^Deep Space Nine, scene 1, /);
	await page.keyboard.press('ArrowDown');
	await expect(focused).toHaveAttribute('aria-description', /^\d+ of 72 in Voyager /);
	await page.keyboard.press('Escape');
	await expect(frame!.locator('.drawings')).toBeFocused();
	await expect(readout).toHaveText('');
});

test.describe('scripts off', () => {
	test.use({ javaScriptEnabled: false });

	test('an embed reads without scripts', async ({ page, host }) => {
		await page.goto(await host(sandboxed(embed, 760, 520)));
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('.headline')).toContainText('28.6\u202f%');
		await expect(frame.locator('.drawing:visible [data-row]').first()).toBeVisible();
		await expect(frame.locator('.source')).toContainText('Source');
		await expect(frame.locator(link)).toBeVisible();
	});

	test('its list opens over the picture, group by group', async ({ page, host }) => {
		await page.goto(await host(sandboxed(embed, 360, 520)));
		const frame = page.frameLocator('iframe');
		const open = async (name: RegExp) => frame.locator('summary', { hasText: name }).first().click();
		const point = frame.locator('li', { hasText: /^Voyager, scene 71,/ });
		await expect(point).toBeHidden();
		await open(/^Read$/);
		await open(/^Voyager \(72\): /);
		await open(/^After the win \(4\): /);
		await expect(point).toBeVisible();
		await open(/^Read$/);
		await expect(point).toBeHidden();
	});
});
