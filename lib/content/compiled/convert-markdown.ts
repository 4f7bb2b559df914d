/**
 * Parts of Markdown that are no prose: blocks of code, code, tags, addresses; then ends of lines of prose, and marks in
 * them.
 */
const PIECES =
  /(?<code>(?<=^|\n)[ \t]*(?<fence>`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:\n[ \t>]*\k<fence>[`~]*[ \t]*(?=\n|$)|$)|(?<ticks>`+)(?!`)[\s\S]*?(?<!`)\k<ticks>(?!`)|<\/?[a-z!][^>]*>|(?:https?:\/\/|mailto:)[^\s<>()（）]+|\]\([^()\s]*|\$\$[\s\S]*?\$\$)|(?<end>\n[ \t]*\n|\n(?=[ \t]*(?:[-*+|>#]|\d+[.)])))|(?<mark>[*_~=]+|\\[!-/:-@[-`{-~])/giu;

/**
 * Converts the prose of Markdown, a word across its marks as one, and leaves the rest as it is.
 * @param html converts HTML
 */
export function convertMarkdown(markdown: string, html: (source: string) => string): string {
  const kept: string[] = [];
  const keep = (element: string, piece: string) =>
    `<${element} id="${String(kept.push(piece) - 1)}">`;
  let [source, at] = ['', 0];
  for (const match of markdown.matchAll(PIECES)) {
    const { code, end } = match.groups ?? {};
    const element = code === undefined ? (end === undefined ? 'wbr' : 'hr') : 'img';
    source += escaped(markdown.slice(at, match.index)) + keep(element, match[0]);
    at = match.index + match[0].length;
  }
  return html(source + escaped(markdown.slice(at))).replaceAll(
    /<(?:wbr|hr|img) id="(\d+)">|&(?:#x([0-9a-f]+)|amp|lt|gt);/giu,
    (found: string, number?: string, code?: string) => {
      if (number !== undefined) return kept[Number(number)] ?? '';
      if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
      return CHARACTERS[found.toLowerCase()] ?? found;
    },
  );
}

const CHARACTERS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
