import { Liquid } from 'liquidjs';
import { own } from '@/lib/own';
import { codeRanges, createHeld } from '../../held';
import { block, inline, type Written } from '../../markdown';
import { isAddressAt } from '../../references/by-name';
import { heldBy, saidBy } from '../../references/said';
import { findShortcodes, type Shortcode } from './find';
import { shortcodes } from './table';
import { fillTemplate, PIECE, type Filling } from './template';

/** Facts and settings with which shortcodes are written. */
export type Around = {
  /** The address of the page that a reference names, or null. */
  page: (reference: string) => string | null;
  /** A value of the front matter or of the site's `params`, as text; null where there is none. */
  param: (name: string) => string | null;
  /** Templates that the newsroom wants for shortcodes, by the shortcodes' names. */
  mapping: Readonly<Record<string, string>>;
  /** The template that the site has for a shortcode, or null. */
  template: (name: string) => string | null;
  /** The address of the one file that a name means, or null. */
  file: (said: string) => string | null;
  /** Told of a shortcode that nobody knows, of which what it says itself came. */
  onGuess: (source: string, offset: number) => void;
  /** Told of what does not come over. */
  onLost: (source: string, offset: number) => void;
};

/**
 * Shortcodes in Markdown. Code stays as it is, save that what stands for itself loses its stars there too.
 * @param depth in how many others the body stands
 */
export function writeShortcodes(body: string, around: Around, depth = 0): string {
  if (!/\{\{[<%]/u.test(body)) return body;
  const held = createHeld();
  // Hugo reads shortcodes before Markdown: one that is a block of code is none of Markdown's.
  const code = codeRanges(body);
  const within = (start: number) => code.some(([from, to]) => from <= start && start < to);
  const { codes, shown } = findShortcodes(body);
  const edits = [
    ...codes
      .map((each, ordinal) => ({ ...each, ordinal }))
      .filter(({ start }) => !within(start))
      .map((each) => ({
        ...each,
        text: held.hold(written(each, each.ordinal, body, around, depth)),
      })),
    ...shown
      .filter(
        ({ start }) =>
          !codes.some((each) => each.start <= start && start < each.end && !within(each.start)),
      )
      .map((each) => ({ ...each, text: within(each.start) ? each.text : braced(each.text) })),
  ].sort((a, b) => a.start - b.start);
  return held.release(applied(body, edits));
}

/** Braces that readers see, by their names. */
function braced(text: string): string {
  return text.replace('{{', '&#123;&#123;');
}

function applied(body: string, edits: readonly { start: number; end: number; text: string }[]) {
  let result = '';
  let end = 0;
  for (const edit of edits) {
    if (edit.start < end) continue;
    result += body.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return result + body.slice(end);
}

const BLOCK =
  /^<(?:div|p|figure|section|article|aside|details|iframe|video|audio|ul|ol|table|pre|blockquote|h\d|hr)\b/iu;

/** Markdown that is no text in a line: a blank line, a list, a heading, code, a quotation, a table. */
const BLOCKS = /\n[ \t]*\n|^[ \t]*(?:[-*+][ \t]|\d+[.)][ \t]|#{1,6}[ \t]|```|~~~|>|\|)/mu;

/** Fills the site's own template: HTML, a block where it begins with one or holds one. */
function filledIn(name: string, filling: Filling, { template }: Around): Written | null {
  const source = template(name);
  const filled = source === null ? null : fillTemplate(source, filling);
  if (filled === null) return null;
  const { html, pieces } = filled;
  const isBlock = BLOCK.test(html) || pieces.some((piece) => BLOCKS.test(piece.trim()));
  // In what is shown as it is typed nothing is Markdown; in other blocks it is, behind a blank line.
  const isTyped = /^<pre\b/iu.test(html);
  if (!isBlock || isTyped) {
    const plain = isTyped ? html : html.replaceAll('\n', ' ');
    const text = plain.replaceAll(PIECE, (_, at: string) => pieces[Number(at)] ?? '');
    return isTyped ? block(text) : inline(text);
  }
  const apart = /\n*\uE0F2(\d+)\uE0F3\n*/gu;
  return block(
    html.replaceAll(apart, (_, at: string) => `\n\n${(pieces[Number(at)] ?? '').trim()}\n\n`),
  );
}

/** Deeper than anybody nests. */
const DEEPEST = 20;

const liquid = new Liquid();

function written(
  code: Shortcode,
  ordinal: number,
  body: string,
  around: Around,
  depth: number,
): Written {
  const { name, args, params, inner, start, end } = code;
  const content = inner === null ? null : body.slice(inner.start, inner.end);
  const inOuter = (tell: Around['onLost']) => (source: string, offset: number) =>
    tell(source, offset + (inner?.start ?? 0));
  const onLost = inOuter(around.onLost);
  const onGuess = inOuter(around.onGuess);
  // Code holds no shortcodes of its own.
  const inside =
    content === null || name === 'highlight' || depth === DEEPEST
      ? content
      : writeShortcodes(content, { ...around, onLost, onGuess }, depth + 1);
  const template = own(around.mapping, name);
  if (template !== undefined) {
    const scope = { args, params, include: params, content: inside ?? '' };
    const text = String(liquid.parseAndRenderSync(template, scope));
    return /^\s*\n|\n\s*$/u.test(text) ? block(text) : inline(text);
  }
  // The site's own template goes before Hugo's, as it does in Hugo.
  const filled = filledIn(name, { args, params, content: inside, ordinal }, around);
  if (filled !== null) return filled;
  const { page, param } = around;
  const known = own(shortcodes, name)?.({ args, params, content: inside, page, param });
  if (known) return known;
  // In an address's place a name of a file says enough.
  const named = isAddressAt(body, start)
    ? firstOf([...args, ...Object.values(params)], around)
    : null;
  if (named !== null) return inline(named);
  const source = body.slice(start, inner?.start ?? end);
  const said = inside === null ? saidBy({ args, params }, around.file) : null;
  if (said === null) around.onLost(source, start);
  else around.onGuess(source, start);
  return said ?? (inside === null ? inline('') : heldBy({ args, params }, inside));
}

/** The address of the first file that is named. */
function firstOf(said: readonly string[], { file }: Around): string | null {
  return said.map(file).find((each) => each !== null) ?? null;
}
