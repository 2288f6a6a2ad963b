/** How the pages of other people frame an embed: models of hosts, each small, each with the one trait that matters. */

export interface Model {
	name: string;
	/** The part of the host's page that frames `src`; `snippet` is the iframe that we hand out. */
	html(src: string, snippet: string): string;
	/** How high the frame must be in the end: a number of pixels, or what the embed asks for. */
	height: number | 'asked';
	/** Whether the host itself resizes the frame, and so moves what is in it and below it. */
	shifts?: boolean;
	headers?: Record<string, string>;
}

const frame = (src: string, height: number, more = '') =>
	`<iframe src="${src}" width="100%" height="${height}" frameborder="0" title="A chart" ${more}></iframe>`;

/** A listener of the host; `body` sees `data`, and `frames`, which are those that the message came from. */
const listener = (body: string) => `<script>
	addEventListener('message', ({ source, data }) => {
		const frames = [...document.querySelectorAll('iframe')].filter((one) => one.contentWindow === source);
		${body}
	});
</script>`;

export const models: readonly Model[] = [
	{ name: 'our own snippet', html: (_, snippet) => snippet, height: 'asked' },
	{
		name: 'Datawrapper’s listener',
		html: (src) =>
			listener(`for (const id in data['datawrapper-height'] ?? {})
				for (const one of frames) one.style.height = data['datawrapper-height'][id] + 'px';`) +
			frame(src, 400, 'scrolling="no" style="width:0;min-width:100%"'),
		height: 'asked',
		shifts: true
	},
	{
		name: 'pym',
		html: (src) =>
			listener(`const said = /^pymxPYMxchart-1xPYMx(\\S+)xPYMx(.*)$/.exec(data);
				if (said?.[1] === 'height') for (const one of frames) one.height = parseInt(said[2]) + 'px';`) +
			frame(`${src}?initialWidth=600&childId=chart-1&parentTitle=A%20blog&parentUrl=http%3A%2F%2Fblog.test%2F`, 150) +
			`<script>
				const tell = () => frames[0].postMessage('pymxPYMxchart-1xPYMxwidthxPYMx' + innerWidth, '*');
				addEventListener('load', tell);
				addEventListener('resize', tell);
			</script>`,
		height: 'asked',
		shifts: true
	},
	{
		name: 'AMP',
		html: (src) =>
			listener(`if (data.sentinel === 'amp' && data.type === 'embed-size')
				for (const one of frames) one.style.height = Math.max(data.height, 100) + 'px';`) +
			frame(src, 560, 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="display:block"'),
		height: 'asked',
		shifts: true
	},
	{
		name: 'Medium',
		html: (src) =>
			listener(`let said = {};
				try { said = JSON.parse(data); } catch {}
				if (said.context === 'iframe.resize')
					for (const one of frames) if (one.src === said.src) one.style.height = said.height + 'px';`) +
			frame(src, 300, 'scrolling="no"'),
		height: 'asked',
		shifts: true
	},
	{ name: 'a fixed height of 300', html: (src) => frame(src, 300), height: 300 },
	{ name: 'a fixed height of 150', html: (src) => frame(src, 150), height: 150 },
	{
		name: 'a tab that is shown later',
		html: (src) =>
			`<div hidden>${frame(src, 520)}</div>
			<script>addEventListener('load', () => setTimeout(() => (document.querySelector('[hidden]').hidden = false), 200));</script>`,
		height: 520,
		shifts: true
	},
	{
		name: 'far below, lazily',
		html: (src) => `<div style="height:6000px"></div>${frame(src, 520, 'loading="lazy"')}`,
		height: 520
	},
	{
		name: 'an isolated page',
		html: (src) => frame(src, 520, 'sandbox="allow-scripts"'),
		height: 520,
		headers: { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' }
	},
	{ name: 'a bare sandbox', html: (src) => frame(src, 520, 'sandbox="allow-scripts"'), height: 520 }
];
