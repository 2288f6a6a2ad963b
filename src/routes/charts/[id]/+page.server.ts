import { chartPage } from '#essay/page.ts';

/** A chart's own address shows its first view; the canonical address is that view's. */
export { chartEntries as entries } from '#charts/at.ts';

export const load = ({ params }) => chartPage(params);
