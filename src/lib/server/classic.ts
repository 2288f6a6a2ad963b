/**
 * `import code from './frame.ts?classic'` gives the file and all it imports as one minified classic script, as text.
 * Embeds need it: under `sandbox="allow-scripts"` the origin is opaque and module scripts would need CORS.
 */
import { build, type Plugin } from 'vite';
import { engines } from '../engines.ts';

/** The plugin behind `?classic`. */
export function classic(): Plugin {
	const suffix = '?classic';
	return {
		name: 'classic',
		enforce: 'pre',
		async resolveId(id, importer) {
			if (!id.endsWith(suffix)) return;
			const found = await this.resolve(id.slice(0, -suffix.length), importer);
			return found && `\0${found.id}${suffix}`;
		},
		async load(id) {
			if (!id.startsWith('\0') || !id.endsWith(suffix)) return;
			const entry = id.slice(1, -suffix.length);
			const result = await build({
				configFile: false,
				logLevel: 'error',
				build: {
					write: false,
					minify: true,
					target: engines,
					lib: { entry, formats: ['iife'], name: '_' },
					copyPublicDir: false
				}
			});
			const [output] = Array.isArray(result) ? result : [result];
			if (!output || !('output' in output)) throw new Error(`${entry} gave no script`);
			const code = output.output[0].code.trim();
			if (code.includes('</script')) throw new Error(`${entry} would close its own script element`);
			this.addWatchFile(entry);
			return `export default ${JSON.stringify(code)}`;
		}
	};
}
