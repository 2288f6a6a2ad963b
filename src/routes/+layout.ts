// Every page is complete as served; what lives on it is brought to life by a script of its own (`lib/delivery`).
export const csr = false;
export const prerender = true;
export const trailingSlash = 'always';
