import { chartPage } from '#essay/page.ts';
export { entries } from '#charts/at.ts';

export const load = ({ params }) => chartPage(params);
