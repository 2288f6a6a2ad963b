/** One address for every kind of page. */
export const kinds = [
	'./',
	'./read/',
	'./charts/',
	'./charts/finales/after/',
	'./charts/arcs/garak/',
	'./charts/toll/soldiers/',
	'./charts/finales/guess/',
	'./charts/ledger/all/',
	'./charts/peace/gift/',
	'./charts/rewatch/garak/',
	'./method/',
	'./proof/',
	'./proof/two-endings/',
	'./data/',
	'./data/finale-readings/',
	'./data/claims/',
	'./record/',
	'./changes/',
	'./share/',
	'./embed/finales/after/'
] as const;

/** An address that has never been. */
export const nowhere = './no/such/page/';
