/**
 * Elements that are not read aloud: code, formulas, notes and their marks, readings above
 * characters, buttons, media.
 */
const SILENT =
  'pre, figure.code, .math, .math-block, .katex, .footnotes, [data-footnote-ref], rt, rp, copy-code, video-embed, button, audio, video, script, style';

/** A sentence, with its final marks and the brackets and quotation marks that close behind them. */
const SENTENCE = /[^。！？!?…\n]*(?:[。！？!?…]+[”’」』）)》]*|\n|$)/gu;

/** Elements whose text stands by itself. */
const BLOCK = 'p, li, h1, h2, h3, h4, h5, h6, dt, dd, td, th, figcaption, summary, blockquote, div';

/** A sentence of a page. */
export type Sentence = {
  /** Its words. */
  text: string;
  /** Its place in the page. */
  range: Range;
};

/** The sentences of an article's body, in order. */
export function sentencesOf(body: Element): Sentence[] {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const sentences: Sentence[] = [];
  let block: Element | null = null;
  let nodes: Text[] = [];
  const end = () => {
    sentences.push(...split(nodes));
    nodes = [];
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest(SILENT)) continue;
    const own = parent.closest(BLOCK);
    if (own !== block) end();
    block = own;
    nodes.push(node as Text);
  }
  end();
  return sentences;
}

function split(nodes: readonly Text[]): Sentence[] {
  const all = nodes.map(({ data }) => data).join('');
  return [...all.matchAll(SENTENCE)].flatMap(({ 0: found, index }) => {
    const text = found.trim();
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const range = document.createRange();
    const start = index + found.indexOf(text);
    range.setStart(...placeOf(nodes, start, false));
    range.setEnd(...placeOf(nodes, start + text.length, true));
    return [{ text, range }];
  });
}

/** The node of a character, and where in it; an end belongs to the node before it. */
function placeOf(nodes: readonly Text[], at: number, isEnd: boolean): [Text, number] {
  let rest = at;
  for (const node of nodes) {
    if (rest < node.length || (isEnd && rest === node.length)) return [node, rest];
    rest -= node.length;
  }
  throw new Error('no such character');
}
