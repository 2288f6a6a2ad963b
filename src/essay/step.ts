/** A step of the essay: an address, and a named view of a chart. */
export interface Step {
	/** Address of the step: `/#<id>`. */
	id: string;
	/** Named view of the chapter's chart. */
	view: string;
}

/** A chapter: its own address, its name in the list, and the steps of its chart, if it has one. */
export interface Chapter {
	id: string;
	title: string;
	chart?: string;
	steps: readonly Step[];
}
