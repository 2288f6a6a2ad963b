/** The sections of the method page: their addresses there and their titles, in groups. */
export const sections = [
	[
		'Measured',
		[
			['measured', 'Words and speakers'],
			['ensemble', 'Regulars and guests'],
			['pairs', 'Who talks to whom'],
			['vocabulary', 'Lists of words'],
			['ratings', 'Ratings']
		]
	],
	[
		'Judged',
		[
			['judged', 'What a scene is for'],
			['won', 'Where it is won'],
			['station', 'A window for every word'],
			['arcs', 'The shape of a life'],
			['rewatch', 'What to watch again'],
			['closures', 'What each gets'],
			['rivalry', 'Sisko and Dukat'],
			['peace', 'What made peace'],
			['claims', 'What is said'],
			['toll', 'The cost of the war']
		]
	],
	[
		'Both',
		[
			['agreement', 'How far readers agree'],
			['limits', 'What words cannot see'],
			['beyond', 'What was not settled'],
			['again', 'Count it again'],
			['access', 'For everyone'],
			['disagree', 'Disagree'],
			['keys', 'Keys']
		]
	]
] as const;

/** Address of a section of the method page: `/method/#<section>`. */
export type MethodSection = (typeof sections)[number][1][number][0];
