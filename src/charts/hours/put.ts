/** How a label is added, and its styles: what every part of the drawing's words shares. */
import type { Form } from '#lib/chart/chart.ts';
import type { Label } from '#lib/chart/layer.ts';

/** Adds a label in the size of the form. */
export type Put = (x: number, y: number, text: string, style?: Partial<Label>) => void;
export const bold = { weight: 600 };
export const quiet = { fill: 'ink-3' };
export const end = { anchor: 'end' } as const;

export const isRoomy = (form: Form) => form === 'wide' || form === 'frame';
export const sizeOf = (form: Form) => (form === 'wide' ? 13.5 : isRoomy(form) || form === 'wide-compact' ? 13 : 12.5);
