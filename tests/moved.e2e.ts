/** The site has moved: links and embeds of the old place end at the new one, as `npm run moved` writes it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { moved } from '../src/host/moved.js';
import { serve } from '../src/host/serve.js';
import { expect, framesOf, heard, sandboxed, test } from './e2e/host.ts';

const base = '/goodbye';

test('old links and old embeds follow, with query and fragment', async ({ page, host, baseURL, noise }) => {
	const out = mkdtempSync(join(tmpdir(), 'moved-'));
	const to = baseURL!.replace(/\/$/, '');
	moved({ out, to, base });
	const old = await serve({ dir: out, port: 0, base });
	try {
		await page.goto(`${old.url}charts/finales/after/?cut=strictest&v=1#rows`);
		await expect(page).toHaveURL(`${to}/charts/finales/after/?cut=strictest&v=1#rows`);
		await page.goto(`${old.url}no/such/page/`);
		await expect(page).toHaveURL(`${to}/no/such/page/`);

		await page.goto(await host(sandboxed(`${old.url}embed/arcs/kira/?theme=dark#?secret=abc123`, 700, 500)));
		const height = { message: 'height', value: 520, secret: 'abc123' };
		await expect.poll(() => heard(page)).toContainEqual({ frame: 0, data: height });
		const [frame] = await framesOf(page);
		expect(frame!.url()).toBe(`${to}/embed/arcs/kira/?theme=dark#?secret=abc123`);

		for (const file of ['charts/arcs/kira/data.csv', 'charts/arcs/kira/card.png', 'charts/arcs/kira/oembed.json'])
			expect((await page.request.get(old.url + file)).status(), file).toBe(200);
		expect(await (await page.request.get(`${old.url}charts/arcs/kira/`)).text()).toContain(
			`content="0;url=${to}/charts/arcs/kira/"`
		);
		noise.length = 0;
	} finally {
		await old.close();
		rmSync(out, { recursive: true, force: true });
	}
});
