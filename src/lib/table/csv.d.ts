/** Rows of a table, already read and checked by the `tables` plugin; the table's own module gives them their type. */
declare module '*.csv' {
	const rows: readonly unknown[];
	export default rows;
}
