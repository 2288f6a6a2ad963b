/** "2026-11-25" → "25 November 2026", or "25 Nov 2026" when `medium`; UTC and one locale, so every build writes the same. */
export function dayInWords(iso: string, dateStyle: 'long' | 'medium' = 'long'): string {
	return new Intl.DateTimeFormat('en-GB', { dateStyle, timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
}
