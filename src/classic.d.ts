declare module '*?classic' {
	/** The whole script, minified, without a module around it. */
	const code: string;
	export default code;
}
