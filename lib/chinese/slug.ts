/**
 * A name as a URL segment: Chinese is kept, since readers can read it and search engines index it;
 * letters are lower case, whatever separates words is one hyphen.
 * @param name e.g. `大模型 Agents/工具`
 * @returns e.g. `大模型-agents-工具`; empty when the name has no letter or digit
 */
export function slugify(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}.+_]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/gu, '');
}

/** A name folded for comparison: width, case and surrounding space make no difference. */
export function foldName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
