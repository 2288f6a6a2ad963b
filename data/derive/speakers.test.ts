import { expect, it } from 'vitest';
import { holds, readable, speaker } from './speakers.ts';

it('reads a label as a name', () => {
	expect(readable("O'NEIL")).toBe("O'Neil");
	expect(readable('RO-KEL')).toBe('Ro-Kel');
	expect(readable('NARRATOR (IBIS)')).toBe('Narrator (Ibis)');
	expect(readable("HERON'S WIFE")).toBe("Heron's Wife");
});

it('knows where a rule holds', () => {
	const rule = { files: 's01e01 s01e02', scenes: '0-7 16' };
	expect([0, 7, 8, 16, 17].map((scene) => holds(rule, 's01e02', scene))).toEqual([true, true, false, true, false]);
	expect(holds(rule, 's01e03', 0)).toBe(false);
	expect(holds({ files: null, scenes: null }, 's01e03', 0)).toBe(true);
});

it('lets the narrowest rule decide', () => {
	const name = (file: string, scene: number, label: string) => speaker('ds9', file, scene, label).name;
	expect(name('s05e10', 3, 'DAX')).toBe('Jadzia Dax');
	expect(name('s03e20', 3, 'DAX')).toBe('Mirror Jadzia Dax');
	expect(name('s03e26', 3, 'FOUNDER')).toBe('Dying Changeling');
	expect(name('s03e14', 10, 'KIRA')).toBe('Kira');
	expect(name('s03e14', 11, 'KIRA')).toBe('Female Changeling');
});

it('follows the label that changes sides in the finale of Voyager', () => {
	const name = (scene: number, label: string) => speaker('voy', 's07e25', scene, label).name;
	expect(name(7, 'JANEWAY')).toBe('Admiral Janeway');
	expect(name(8, 'JANEWAY')).toBe('Janeway');
	expect(name(36, 'ADMIRAL')).toBe('Admiral Janeway');
	expect(name(36, 'JANEWAY')).toBe('Janeway');
});

it('tells a role from a person', () => {
	expect(speaker('ds9', 's01e01', 0, 'GUARD')).toEqual({ name: 'Guard', extra: true });
	expect(speaker('ds9', 's03e02', 0, 'FEMALE')).toEqual({ name: 'Female Changeling', extra: false });
});

it('counts the clones of Weyoun as one person, and a vision of him as nobody', () => {
	const name = (file: string, label: string) => speaker('ds9', file, 1, label).name;
	expect([name('s04e24', 'WEYOUN'), name('s07e06', 'WEYOUN'), name('s07e06', 'WEYOUN7')]).toEqual(
		Array(3).fill('Weyoun')
	);
	expect(name('s06e11', 'WEYOUN')).toBe('Vision of Weyoun');
});

it('tells doubles and impostors from the person whose label they have', () => {
	const name = (file: string, scene: number, label: string) => speaker('ds9', file, scene, label).name;
	expect(name('s04e01', 1, 'MARTOK')).toBe('Changeling as Martok');
	expect(name('s05e14', 19, 'BASHIR')).toBe('Changeling as Bashir');
	expect(name('s05e14', 22, 'BASHIR')).toBe('Bashir');
	expect(name('s02e14', 0, "O'BRIEN")).toBe("Replicant O'Brien");
	expect(name('s07e12', 6, 'KIRA')).toBe(name('s06e08', 6, 'INTENDANT'));
});
