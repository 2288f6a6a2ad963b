const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in HTML, XML or an attribute in double quotes. */
export function escape(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => entities[sign]!);
}
