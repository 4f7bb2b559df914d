/**
 * Gives the old addresses that a document's fields name under `alias` or `aliases`: those of hexo-generator-alias 1.0.0
 * and of jekyll_alias_generator, each of which makes a page there that leads on.
 * @returns addresses from the root; empty where there are none
 */
export function aliasesOf({ alias, aliases }: Readonly<Record<string, unknown>>): string[] {
  return [alias ?? aliases]
    .flat()
    .filter((each) => typeof each === 'string' && each.trim() !== '')
    .map((each) => String(each).trim().replace(/^\/*/u, '/'));
}
