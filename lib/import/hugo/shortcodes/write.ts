import { Liquid } from 'liquidjs';
import { own } from '@/lib/own';
import { codeRanges, createHeld } from '../../held';
import { block, inline, type Written } from '../../markdown';
import { findShortcodes, type Shortcode } from './find';
import { shortcodes } from './table';
import { fillTemplate, type Filling } from './template';

/** What is known where shortcodes are written. */
export type Around = {
  /** The address of the page that a reference names, or null. */
  page: (reference: string) => string | null;
  /** A value of the front matter or of the site's `params`, as text; null where there is none. */
  param: (name: string) => string | null;
  /** What the newsroom wants of shortcodes: templates by their names. */
  mapping: Readonly<Record<string, string>>;
  /** The template that the site has for a shortcode, or null. */
  template: (name: string) => string | null;
  /** Told of what does not come over. */
  onLost: (source: string, offset: number) => void;
};

/** Shortcodes in Markdown. Code stays as it is, save that what stands for itself loses its stars there too. */
export function writeShortcodes(body: string, around: Around): string {
  if (!/\{\{[<%]/u.test(body)) return body;
  const held = createHeld();
  // Hugo reads shortcodes before Markdown: one that is a block of code is none of Markdown's.
  const code = codeRanges(body);
  const within = (start: number) => code.some(([from, to]) => from <= start && start < to);
  const { codes, shown } = findShortcodes(body);
  const edits = [
    ...codes
      .filter(({ start }) => !within(start))
      .map((each) => ({ ...each, text: held.hold(written(each, body, around)) })),
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

/** What the site's own template makes of it: HTML, a block where it begins with one. */
function filledIn(name: string, filling: Filling, { template }: Around): Written | null {
  const source = template(name);
  const inner = filling.content === null ? null : '\uE0F2';
  const html = source === null ? null : fillTemplate(source, { ...filling, content: inner });
  if (html === null) return null;
  const isBlock =
    /^<(?:div|p|figure|section|article|aside|details|iframe|video|audio|ul|ol|table|pre|blockquote|h\d|hr)\b/iu.test(
      html,
    );
  // What stands inside is Markdown, behind a blank line.
  const content = isBlock ? `\n\n${(filling.content ?? '').trim()}\n\n` : (filling.content ?? '');
  const text = html.replaceAll(isBlock ? /\n*\uE0F2\n*/gu : '\uE0F2', () => content);
  return isBlock ? block(text) : inline(text.replaceAll('\n', ' '));
}

function written(
  { name, args, params, inner, start, end }: Shortcode,
  body: string,
  around: Around,
): Written {
  const content = inner === null ? null : body.slice(inner.start, inner.end);
  // Code holds no shortcodes of its own.
  const inside =
    content === null || name === 'highlight'
      ? content
      : writeShortcodes(content, {
          ...around,
          onLost: (source, offset) => around.onLost(source, offset + (inner?.start ?? 0)),
        });
  const template = own(around.mapping, name);
  if (template !== undefined) {
    const text = String(
      new Liquid().parseAndRenderSync(template, {
        args,
        params,
        include: params,
        content: inside ?? '',
      }),
    );
    return /^\s*\n|\n\s*$/u.test(text) ? block(text) : inline(text);
  }
  const found =
    own(
      shortcodes,
      name,
    )?.({
      ...{ args, params, content: inside },
      ...{ page: around.page, param: around.param },
    }) ?? null;
  if (found !== null) return found;
  const filled = filledIn(name, { args, params, content: inside }, around);
  if (filled !== null) return filled;
  around.onLost(body.slice(start, inner?.start ?? end), start);
  return inside === null ? inline('') : block(inside);
}
