/** Fields that a reader may set before anybody listens. */

type Field = HTMLInputElement | HTMLSelectElement;

/** Whether a field can be ticked. */
const ticks = (field: Field) => /^(checkbox|radio)$/.test(field.type);

/** Whether a field holds something else than the page came with. */
function touched(field: Field): boolean {
	if (field instanceof HTMLSelectElement) return !field.options[field.selectedIndex]?.defaultSelected;
	return ticks(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}

/** Remembers what a reader has set in the fields of a part of the page; the answer sets it once more, and is heard. */
export function settings(root: Element): () => void {
	const kept = [...root.querySelectorAll<Field>('input, select')]
		.filter(touched)
		.map((field) => ({ field, value: field.value, checked: field instanceof HTMLInputElement && field.checked }));
	return () => {
		for (const { field, value, checked } of kept) {
			if (field instanceof HTMLInputElement && ticks(field)) field.checked = checked;
			else field.value = value;
			for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
		}
	};
}
