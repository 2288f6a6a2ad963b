/**
 * "How sure is this?" is answered where it is asked: the section of the page of proofs that the link leads to, in a dialog.
 * Where that cannot be had, the link leads there.
 */
import css from '#lib/proof/proof.css?url';

/** The section of another page that a link names. @throws when it cannot be had */
async function sectionOf({ href, hash }: HTMLAnchorElement): Promise<HTMLElement> {
	const answer = await fetch(href);
	if (!answer.ok) throw new Error(`${href} answers ${answer.status}`);
	const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
	const section = page.getElementById(decodeURIComponent(hash.slice(1)));
	if (!section) throw new Error(`${href} has no such section`);
	return section;
}

/** The dialog, made when it is first asked for. */
function made(): HTMLDialogElement {
	const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: css });
	document.head.append(style);
	const dialog = Object.assign(document.createElement('dialog'), { className: 'answer' });
	dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
	document.body.append(dialog);
	return dialog;
}

/** Answers the links `[data-proof]` of a page. */
export function answers(): void {
	let dialog: HTMLDialogElement | undefined;
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-proof]') : null;
		if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		sectionOf(link)
			.then((section) => {
				dialog ??= made();
				const form = Object.assign(document.createElement('form'), { method: 'dialog' });
				form.append(Object.assign(document.createElement('button'), { textContent: 'Close' }));
				section.querySelector('h2')!.id = 'answer';
				dialog.setAttribute('aria-labelledby', 'answer');
				dialog.replaceChildren(form, section);
				dialog.showModal();
				dialog.scrollTop = 0;
			})
			.catch(() => location.assign(link.href));
	});
}
