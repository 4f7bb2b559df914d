/**
 * A name as a URL segment: Chinese is kept, since readers can read it and search engines index it;
 * letters are lower case, whatever separates words is one hyphen.
 * @param name e.g. `大模型 Agents/工具`
 * @returns e.g. `大模型-agents-工具`; empty when the name has no letter or digit
 */
export function slugify(name: string): string {
  return (
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}.+_]+/gu, '-')
      .replace(/^[-.]+|[-.]+$/gu, '')
      // Lower case may take an accent that upper case has not.
      .normalize('NFC')
  );
}

/** Signs that make another name of a Latin one when they follow it: C#, A*. */
const SIGNS: Readonly<Record<string, string>> = { '#': 'sharp', '♯': 'sharp', '*': 'star' };

/**
 * The name of a tag, a series or a category as a URL segment: as `slugify`, but where a sign is part of
 * the name it is spelt out, since `#` ends an address and servers hide what begins with a dot; and a
 * name that is emoji alone is its own segment.
 * @param name e.g. `C#`, `.NET`, `🚀`
 * @returns e.g. `c-sharp`, `dot-net`, `🚀`; empty when the name has neither letters, digits nor emoji
 */
export function slugOfName(name: string): string {
  const spelt = visible(name)
    .replace(/^\s*\.(?=[\p{L}\p{N}])/u, 'dot ')
    .replace(/(?<=\p{Script=Latin})[#♯*](?![\w#♯*])/gu, (sign) => ` ${SIGNS[sign] ?? ''} `);
  return slugify(spelt) || emojiOf(name);
}

/** Takes out of a name what says how an emoji is drawn, and what has no width. */
function visible(name: string): string {
  return name.normalize('NFKC').replace(/[\u{FE00}-\u{FE0F}\u{200B}\u{2060}\u{FEFF}]/gu, '');
}

/** The emoji and other signs of a name, those of a keyboard aside. Some are several joined by U+200D. */
function emojiOf(name: string): string {
  return visible(name)
    .replace(/[^\p{S}\p{M}\u200D]+|[!-~]+/gu, '-')
    .replace(/^[-\p{M}\u200D]+|[-\u200D]+$/gu, '');
}

/** A name folded for comparison: width, case and surrounding space make no difference. */
export function foldName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
