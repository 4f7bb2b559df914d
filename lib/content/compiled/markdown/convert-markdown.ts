import { prosePieces, type Piece } from './prose-pieces';

/** Sign of Markdown in prose, or what would be one of HTML. A character that is written by name is that in both. */
const SIGN = /\\[!-/:-@[-`{-~]|<|&(?!#\d{1,7};|#x[\da-f]{1,6};|[a-z][\da-z]*;)/giu;

/** Stand-in in HTML for what is kept, and the tags around a line. */
const KEPT = /<(?:wbr|hr|img|br) data-kept="(\d+)">|<\/?section data-line>/gu;

/** An element that stands for what is kept: in a word, between two, at the end of a line. */
type Stand = 'wbr' | 'img' | 'br' | 'hr';

/**
 * Converts the prose of Markdown, a word across its marks as one, and leaves the rest as it is. Markdown is read as the site
 * reads it; its lines become lines of HTML, in which its own HTML stands as it is, and marks and code are elements
 * that stand for them.
 * @param html converts HTML
 */
export function convertMarkdown(markdown: string, html: (source: string) => string): string {
  const kept: string[] = [];
  const keep = (element: Stand, text: string) =>
    text && `<${element} data-kept="${String(kept.push(text) - 1)}">`;
  const prose = (text: string) => text.replaceAll(SIGN, (sign) => keep('wbr', sign));
  const shown = ({ kind, start, end }: Piece) => {
    const source = markdown.slice(start, end);
    if (typeof kind !== 'string') return keep('img', kind.put);
    if (kind === 'html') return source;
    if (kind === 'object') return keep('img', source);
    return kind === 'break' ? keep('br', source) : prose(source);
  };
  let [source, at, block, isApart] = ['', 0, 0, false];
  for (const piece of prosePieces(markdown)) {
    const isNew = piece.block !== block;
    const mark: Stand = isNew ? 'hr' : isApart || piece.kind === 'apart' ? 'img' : 'wbr';
    const between = keep(mark, markdown.slice(at, piece.start));
    source += isNew ? `${ended(block)}${between}${begun(piece.block)}` : between;
    source += shown(piece);
    ({ end: at, block } = piece);
    isApart = piece.kind === 'apart';
  }
  source += `${ended(block)}${keep('hr', markdown.slice(at))}`;
  return html(source).replaceAll(KEPT, (_, number?: string) =>
    number === undefined ? '' : (kept[Number(number)] ?? ''),
  );
}

function begun(block: number): string {
  return block === 0 ? '' : '<section data-line>';
}

function ended(block: number): string {
  return block === 0 ? '' : '</section data-line>';
}
