import { pageAt } from '#charts/at.ts';

export { entries } from '#charts/at.ts';

export const load = ({ params }) => pageAt(params);
