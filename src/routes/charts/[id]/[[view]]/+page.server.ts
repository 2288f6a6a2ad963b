import { chartEntries, entries as viewEntries } from '#charts/resolve.ts';
import { chartPage } from '#essay/page.ts';

/** A chart's own address shows its first view; the canonical address is that view's. One page, so nothing is lost between them. */
export const entries = async () => [...chartEntries(), ...(await viewEntries())];

export const load = ({ params }) => chartPage(params);
