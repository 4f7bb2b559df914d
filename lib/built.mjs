/**
 * Facts that differ from build to build. A build has a file with the same name in the place of this one
 * (scripts/build/carried.mjs), where nothing but this is read anew; a script and the development server have none.
 *
 * @type {{ at?: string, compiledDir?: string }}
 */
export const built = {};
