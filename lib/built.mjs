/** @type {unknown} */
const told = JSON.parse(process.env.BUILT ?? '{}');

/**
 * Facts that differ from build to build, which scripts/build/next-build.mjs and next.config.mjs tell. A build that is
 * served from elsewhere has a file of the same name in the place of this one (scripts/build/carried.mjs); a script and the
 * development server have none.
 */
export const built = /** @type {{ at?: string, compiledDir?: string }} */ (told);
