import type { DroppedFact } from '../body/body-facts';
import type { Range } from '../body/range';
import { applyEdits, type Edit } from '../source/edit';
import type { DocumentFile } from './document-file';

/** Attributes that only say how something looks, or what another program made of it. */
const LOOKS =
  /^(?:style|align|valign|bgcolor|color|face|size|border|cellspacing|cellpadding|leaf|nowrap|width|height|data-[\w-]+|class=".*")$/u;

/** Elements that are nothing but looks, as their tags begin: what they hold stays. */
const WRAPPER = /^<(?<name>font|text|[a-z][a-z\d]{0,3}:[a-z][\w-]*)(?=[\s/>])/iu;

/** Character that may begin a block of Markdown: behind a tag at the head of a line it is text. */
const BEGINS_BLOCK = /^[\s\d#>*+\-~`|:=_<&[\]]/u;

/**
 * Edit that takes out of a document's HTML what does not reach the page and says only how things look: the page
 * stays the same. Null where there is none.
 */
export function cleanHtml({ text, facts }: DocumentFile): Edit | null {
  const { dropped, html } = facts();
  const edits = [
    ...tagsOf(dropped).flatMap((tag) => withoutLooks(tag, text)),
    ...dropped.flatMap((fact) => unwrapped(fact, html, text)),
  ];
  const [start, end] = [
    Math.min(...edits.map((edit) => edit.start)),
    Math.max(...edits.map((edit) => edit.end)),
  ];
  if (edits.length === 0) return null;
  const within = edits.map((edit) => ({
    ...edit,
    start: edit.start - start,
    end: edit.end - start,
  }));
  return { start, end, text: applyEdits(text.slice(start, end), within) };
}

/** Tags, each with the names of its attributes that say how it looks. */
function tagsOf(dropped: readonly DroppedFact[]): (Range & { names: Set<string> })[] {
  const tags = new Map<number, Range & { names: Set<string> }>();
  for (const { start, end, what } of dropped) {
    if (!LOOKS.test(what)) continue;
    const tag = tags.get(start) ?? { start, end, names: new Set() };
    tag.names.add(what);
    tags.set(start, tag);
  }
  return [...tags.values()];
}

function withoutLooks({ start, end, names }: ReturnType<typeof tagsOf>[number], text: string) {
  const tag = text.slice(start, end);
  // The address of a picture of WeChat is in such an attribute, and the editor needs it.
  if (/^<img\b/iu.test(tag) && names.has('data-src')) return [];
  const edits: Edit[] = [];
  const attribute = /\s+(?<name>[\w-]+)(?:\s*=\s*(?:"(?<value>[^"]*)"|'[^']*'|[^\s"'>]+))?/gu;
  attribute.lastIndex = /^<[^\s/>]+/u.exec(tag)?.[0].length ?? 0;
  for (const { 0: all, index, groups = {} } of tag.matchAll(attribute)) {
    const { name = '', value = '' } = groups;
    const classes = value.split(/\s+/u).filter(Boolean);
    const isGone =
      name.toLowerCase() === 'class'
        ? classes.every((each) => names.has(`class="${each}"`))
        : names.has(name.toLowerCase());
    if (isGone) edits.push({ start: start + index, end: start + index + all.length, text: '' });
  }
  return edits;
}

/** Takes the tags off what they hold, where each stands in a line of text. */
function unwrapped(
  { start, end, what }: DroppedFact,
  html: readonly Range[],
  text: string,
): Edit[] {
  const { name = '' } = WRAPPER.exec(what)?.groups ?? {};
  if (name === '' || !isInLine(html, start, end)) return [];
  const isHead = /(?:^|\n)[ \t>]*$/u.test(text.slice(Math.max(0, start - LINE), start));
  if (isHead && BEGINS_BLOCK.test(text.slice(end))) return [];
  const opening = { start, end, text: '' };
  if (text.slice(start, end).endsWith('/>')) return [opening];
  let depth = 1;
  for (const tag of html.filter((each) => each.start >= end)) {
    const written = text.slice(tag.start, tag.end).toLowerCase();
    if (written.startsWith(`<${name.toLowerCase()}`)) depth += 1;
    if (written.startsWith(`</${name.toLowerCase()}`)) depth -= 1;
    if (depth === 0) return [opening, { start: tag.start, end: tag.end, text: '' }];
  }
  return [];
}

/** As much is looked at before a tag. */
const LINE = 100;

function isInLine(html: readonly Range[], start: number, end: number): boolean {
  return html.some((range) => range.start === start && range.end === end);
}
