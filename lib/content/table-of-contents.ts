/** A heading of a body, as a table of contents shows it. */
export type ContentsEntry = {
  /** 2 or 3. */
  depth: number;
  /** Id in the page. */
  id: string;
  /** Its words. */
  text: string;
};

const HEADING = /<h(?<depth>[23])(?<attributes>(?: [^>]*)?)>(?<inner>.*?)<\/h\k<depth>>/gsu;

/** What is not of the words: MathML, as the formula is there a second time as HTML; and all tags. */
const NO_WORDS = /<math .*?<\/math>|<[^>]+>/gsu;

/**
 * Lists the headings of a body, of the second and third level; footnotes and those of class `no_toc`
 * (as in kramdown) are left out.
 * @param html as rehype-stringify wrote it: references are hexadecimal
 */
export function readContents(html: string): ContentsEntry[] {
  return [...html.matchAll(HEADING)].flatMap(({ groups }) => {
    const { depth = '', attributes = '', inner = '' } = groups ?? {};
    const id = decode(/ id="([^"]*)"/u.exec(attributes)?.[1] ?? '');
    if (id === '' || id === 'footnote-label') return [];
    if (/ class="[^"]*\bno_toc\b/u.test(attributes)) return [];
    return { depth: Number(depth), id, text: decode(inner.replace(NO_WORDS, '')).trim() };
  });
}

function decode(text: string): string {
  return text.replace(/&#x([\dA-F]+);/giu, (_reference, code: string) =>
    String.fromCodePoint(parseInt(code, 16)),
  );
}
