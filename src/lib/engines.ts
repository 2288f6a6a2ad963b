/**
 * The oldest engines that the site is made for, in the words of Vite's `build.target`. Styles and scripts are lowered to
 * them: pages, frames and the scripts inlined into frames alike. Older ones get text and pictures, without the rest.
 */
export const engines: string[] = ['chrome111', 'firefox115', 'safari16'];
