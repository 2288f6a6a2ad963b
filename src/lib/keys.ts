/** The keys that do something, in one list: the code that hears them asks it, and a page prints it. */

/** One act and the keys for it, as `KeyboardEvent.key` names them. */
export interface Shortcut<Act extends string = string> {
	act: Act;
	keys: readonly string[];
	/** What it does, as a sentence without a subject. */
	does: string;
}

/** The act of an event; undefined where its key has none, or is pressed together with one that belongs to the browser. */
export function actOf<Act extends string>(list: readonly Shortcut<Act>[], event: KeyboardEvent): Act | undefined {
	if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
	const key = event.key === ' ' && event.shiftKey ? 'Shift+ ' : event.key;
	return list.find(({ keys }) => keys.includes(key))?.act;
}

const names: Readonly<Record<string, string>> = {
	' ': 'Space',
	'Shift+ ': 'Shift + Space',
	ArrowRight: '→',
	ArrowDown: '↓',
	ArrowLeft: '←',
	ArrowUp: '↑',
	PageDown: 'Page down',
	PageUp: 'Page up'
};

/** A key as it stands on a keyboard. */
export const nameOfKey = (key: string): string => names[key] ?? key;
