/** The rows in the page, and where they are drawn; every peer draws one line for each person, 760 × 475 pixels. */
export const width = 760;
export const height = 475;
export const place = document.getElementById('chart');
/** @type {{ person: string, hour: number, fortune: number }[]} */
export const rows = JSON.parse(document.getElementById('rows').textContent);
export const lines = Object.entries(Object.groupBy(rows, ({ person }) => person)).map(([person, points]) => ({
	person,
	points
}));
