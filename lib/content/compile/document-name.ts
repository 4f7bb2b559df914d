/**
 * Name of the file that Contentlayer writes for a source file, e.g. `posts/a.md` → `posts__a.md.json`.
 * The rule is Contentlayer's own (`idToFileName` in its generate-dotpkg).
 * @param source path of the source file in the content folder
 */
export function documentName(source: string): string {
  const id = /^[0-9]/u.test(source) ? `_${source}` : source;
  return `${id.replaceAll('/', '__')}.json`;
}
