/** The folder of package.json: src/ and dist/ lie in it, and the files of dist/ that the build puts together stand beside this one. */
export const root: URL = new URL('../', import.meta.url)
