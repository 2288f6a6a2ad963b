/**
 * People told apart by how they stand: limbs as strokes, no face, no costume. Feet at 0, a grown person some 190 high;
 * whoever it is looks to the right.
 */
type Joint = readonly [x: number, y: number];

export interface Stance {
	/** Middle of the head, and how far it is tipped (degrees). */
	head: readonly [x: number, y: number, turn: number];
	shoulders: readonly [Joint, Joint];
	waist: readonly [x: number, y: number, half: number];
	hips: readonly [Joint, Joint];
	/** From the shoulder to the hand, and from the hip to the toe. */
	arms: readonly (readonly Joint[])[];
	legs: readonly (readonly Joint[])[];
}

const straight: readonly (readonly Joint[])[] = [
	[
		[-7, -94],
		[-8, -50],
		[-9, -7],
		[-13, -4]
	],
	[
		[7, -94],
		[8, -50],
		[8, -7],
		[14, -4]
	]
];

export const stances = {
	/** Upright, one hand held out. */
	upright: {
		head: [2, -178, 2],
		shoulders: [
			[-17, -146],
			[18, -146]
		],
		waist: [0, -116, 16],
		hips: [
			[-8, -96],
			[8, -96]
		],
		arms: [
			[
				[-19, -145],
				[-26, -116],
				[-23, -86]
			],
			[
				[20, -145],
				[29, -119],
				[48, -101]
			]
		],
		legs: straight
	},
	/** The weight on one hip, the head tipped up, a hand held out. */
	leaning: {
		head: [6, -165, 12],
		shoulders: [
			[-14, -136],
			[15, -134]
		],
		waist: [-2, -108, 12],
		hips: [
			[-9, -89],
			[5, -89]
		],
		arms: [
			[
				[-16, -135],
				[-21, -108],
				[-19, -80]
			],
			[
				[17, -133],
				[29, -112],
				[49, -99]
			]
		],
		legs: [
			[
				[-8, -88],
				[-7, -46],
				[-4, -7],
				[2, -4]
			],
			[
				[5, -88],
				[13, -48],
				[16, -7],
				[22, -4]
			]
		]
	},
	/** Small, bent forward, both hands out: he asks. */
	asking: {
		head: [21, -145, 16],
		shoulders: [
			[-8, -117],
			[20, -117]
		],
		waist: [-2, -90, 18],
		hips: [
			[-10, -72],
			[4, -71]
		],
		arms: [
			[
				[22, -116],
				[40, -97],
				[64, -111]
			],
			[
				[-9, -115],
				[8, -88],
				[34, -84]
			]
		],
		legs: [
			[
				[-10, -70],
				[-12, -38],
				[-22, -7],
				[-15, -4]
			],
			[
				[4, -69],
				[12, -38],
				[9, -7],
				[17, -4]
			]
		]
	},
	/** In mid stride, the head not turned. */
	leaving: {
		head: [8, -179, 5],
		shoulders: [
			[-13, -147],
			[18, -146]
		],
		waist: [2, -117, 15],
		hips: [
			[-6, -96],
			[7, -96]
		],
		arms: [
			[
				[-15, -146],
				[-28, -119],
				[-29, -91]
			],
			[
				[20, -145],
				[26, -117],
				[40, -95]
			]
		],
		legs: [
			[
				[-6, -94],
				[-16, -53],
				[-42, -15],
				[-37, -7]
			],
			[
				[7, -94],
				[21, -53],
				[28, -7],
				[36, -4]
			]
		]
	},
	/** Apart, arms folded: she waits. */
	waiting: {
		head: [3, -165, 5],
		shoulders: [
			[-15, -136],
			[15, -136]
		],
		waist: [0, -108, 12],
		hips: [
			[-7, -90],
			[7, -90]
		],
		arms: [
			[
				[-17, -134],
				[-24, -113],
				[2, -109],
				[13, -116]
			],
			[
				[17, -134],
				[24, -112],
				[-2, -108],
				[-12, -117]
			]
		],
		legs: [
			[
				[-6, -88],
				[-8, -46],
				[-12, -7],
				[-7, -4]
			],
			[
				[6, -88],
				[8, -46],
				[9, -7],
				[15, -4]
			]
		]
	},
	/** Broad, feet apart, arms away from the body. */
	broad: {
		head: [2, -186, 0],
		shoulders: [
			[-24, -152],
			[25, -152]
		],
		waist: [0, -118, 21],
		hips: [
			[-11, -97],
			[11, -97]
		],
		arms: [
			[
				[-26, -150],
				[-37, -119],
				[-33, -87]
			],
			[
				[27, -150],
				[38, -119],
				[34, -87]
			]
		],
		legs: [
			[
				[-10, -95],
				[-16, -50],
				[-20, -7],
				[-26, -4]
			],
			[
				[10, -95],
				[16, -50],
				[19, -7],
				[26, -4]
			]
		]
	},
	/** A glass held up. */
	toasting: {
		head: [2, -172, -4],
		shoulders: [
			[-16, -141],
			[17, -142]
		],
		waist: [0, -112, 15],
		hips: [
			[-8, -93],
			[8, -93]
		],
		arms: [
			[
				[-18, -140],
				[-24, -112],
				[-20, -84]
			],
			[
				[19, -141],
				[35, -134],
				[38, -168]
			]
		],
		legs: straight
	},
	/** Tall and young, arms hanging, the head sunk. */
	alone: {
		head: [6, -172, 14],
		shoulders: [
			[-14, -143],
			[15, -142]
		],
		waist: [0, -114, 12],
		hips: [
			[-7, -96],
			[6, -96]
		],
		arms: [
			[
				[-16, -142],
				[-21, -113],
				[-19, -84]
			],
			[
				[17, -141],
				[21, -112],
				[21, -83]
			]
		],
		legs: straight
	}
} satisfies Record<string, Stance>;
export type StanceId = keyof typeof stances;

const line = (joints: readonly Joint[]) => `M${joints.map((joint) => joint.join(' ')).join('L')}`;

/** A silhouette: the body as one shape, and strokes of limbs with their widths. */
export function silhouette(id: StanceId): { body: string; limbs: { width: number; path: string }[]; head: string } {
	const { head, shoulders, waist, hips, arms, legs }: Stance = stances[id];
	const [[lx, ly], [rx, ry]] = shoulders;
	const [x, y, half] = waist;
	const [[hl, hy], [hr]] = hips;
	const [nx, ny] = [(lx + rx) / 2 + (head[0] - (lx + rx) / 2) * 0.4, Math.min(ly, ry) - 8];
	const body =
		`M${nx - 7} ${ny}Q${lx} ${ly - 8} ${lx - 6} ${ly}Q${lx - 4} ${y - 14} ${x - half} ${y}Q${x - half} ${y + 10} ${hl - 11} ${hy + 6}` +
		`H${hr + 11}Q${x + half} ${y + 10} ${x + half} ${y}Q${rx + 4} ${y - 14} ${rx + 6} ${ry}Q${rx} ${ry - 8} ${nx + 7} ${ny}z`;
	return {
		body,
		limbs: [
			{
				width: 14,
				path: line([
					[nx, ny + 4],
					[head[0], head[1]]
				])
			},
			...arms.flatMap((arm) => [
				{ width: 13, path: line(arm.slice(0, 2)) },
				{ width: 10, path: line(arm.slice(1)) }
			]),
			...legs.flatMap((leg) => [
				{ width: 20, path: line(leg.slice(0, 2)) },
				{ width: 13, path: line(leg.slice(1, 3)) },
				{ width: 8, path: line(leg.slice(2)) }
			])
		],
		head: `translate(${head[0]} ${head[1]}) rotate(${head[2]})`
	};
}
