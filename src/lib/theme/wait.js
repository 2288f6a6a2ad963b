{
	const { dataset } = document.documentElement;
	const show = () => delete dataset.waits;
	setTimeout(show, 1000);
	dataset.waits = '';
	Promise.all(['Newsreader', 'Archivo'].map((face) => document.fonts.load('1em ' + face))).then(show, show);
}
