import { it } from 'vitest';
import { labelsOf } from '#essay/story.ts';
it('x', async () => { const r = await labelsOf('toll'); console.log('FAULTS ' + r.faults.length + '\n' + r.faults.join('\n')); console.log('PROVEN\n' + r.proven.map((p) => `${p.id}: ${p.texts.length}: ${p.texts.slice(0, 6).join(' / ')}`).join('\n')); });
