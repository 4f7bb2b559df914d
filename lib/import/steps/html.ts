import { isMap } from '@/lib/content/source/forms/map';
import { walk } from '@/lib/markdown/walk';
import type { Body, BodyEdit, BodyStep } from '../bodies/body-step';
import { readConfig } from '../jekyll/config';
import type { Site } from '../model';

/** Players and gists, which raw HTML would lose, as links: our renderer makes players of them again. */
export const html: BodyStep = {
  name: 'html',
  open: (site) => {
    const tags = parsesAll(site) ? ANY_BLOCK : MARKDOWN;
    const isSearched = new RegExp(
      String.raw`<(?:iframe|embed|script)\b|\sdata-(?:src|original|lazy-src)=|${tags.source}`,
      'imu',
    );
    return { edits: (body) => (isSearched.test(body.text) ? editsOf(body, tags) : []) };
  },
};

/** Whether kramdown was told to read Markdown in all blocks of HTML. */
function parsesAll({ engine, tree }: Site): boolean {
  if (engine !== 'jekyll') return false;
  const { kramdown } = readConfig(tree, () => undefined).raw;
  return isMap(kramdown) && kramdown.parse_block_html === true;
}

/** An element with nothing in it that could be shown. */
const ELEMENT =
  /<(?<name>iframe|embed|script)\b[^>]*?\bsrc\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s>]+))[^>]*>(?:\s*<\/\k<name>>)?/giu;

/** A picture that a script of the theme fetches when readers come near it: its address stands elsewhere. */
const LATE =
  /<img(?![^>]*\ssrc\s*=)\b[^>]*?\sdata-(?:src|original|lazy-src)\s*=\s*(?<address>"[^"]+"|'[^']+')/giu;

/** The tag of a block that kramdown reads Markdown in; CommonMark does behind a blank line. */
const MARKDOWN =
  /^[ ]{0,3}<[a-z][\w-]*\b[^>]*\smarkdown=["']?(?:1|block)\b[^>]*>[ \t]*\r?\n(?=[^\r\n])/gimu;

/** The tag of any block that may hold blocks, unless it says that nothing in it is Markdown: code begins behind no blank line. */
const ANY_BLOCK =
  /^[ ]{0,3}<(?:article|aside|blockquote|center|dd|details|div|figure|footer|header|li|main|nav|section|td|th)\b(?![^>]*\smarkdown=["']?0)[^>]*>[ \t]*\r?\n(?=[ ]{0,3}[^\s])/gimu;

function editsOf({ text, start: bodyStart, tree }: Body, tags: RegExp): BodyEdit[] {
  const edits: BodyEdit[] = [];
  walk(tree(), (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (node.type !== 'html' || start === undefined || end === undefined) return undefined;
    for (const { 0: tag, index } of text.slice(start, end).matchAll(tags)) {
      const at = start + index + tag.length;
      edits.push({ start: at, end: at, text: '\n' });
    }
    for (const match of text.slice(start, end).matchAll(LATE)) {
      const at = start + match.index + '<img'.length;
      edits.push({ start: at, end: at, text: ` src=${match.groups?.address ?? ''}` });
    }
    for (const match of text.slice(start, end).matchAll(ELEMENT)) {
      const { name = '', double, single, bare } = match.groups ?? {};
      const link = linkOf((double ?? single ?? bare ?? '').trim(), name.toLowerCase());
      const at = start + match.index;
      if (link !== null)
        edits.push({
          start: at,
          end: at + match[0].length,
          text: block(link, text.slice(bodyStart, at), text.slice(at + match[0].length)),
        });
    }
    return undefined;
  });
  return edits;
}

/** A block of its own, with blank lines where there are none. */
function block(link: string, above: string, below: string): string {
  const before = /(?:^|\n)[ \t]*\n?$/u.test(above) && /(?:^|\n\s*\n)$/u.test(above) ? '' : '\n\n';
  const after = /^(?:\s*$|[ \t]*\n[ \t]*\n)/u.test(below) ? '' : '\n\n';
  return before + link + after;
}

/** The page that a player shows; null for scripts, which show nothing by themselves. */
function linkOf(src: string, name: string): string | null {
  const address = src.replace(/^\/\//u, 'https://').replaceAll('&amp;', '&');
  if (name === 'script')
    return address.startsWith('https://gist.github.com/')
      ? `<${address.replace(/\.js(?=$|\?)/u, '')}>`
      : null;
  const youtube = /(?:youtube(?:-nocookie)?\.com\/embed\/|youtu\.be\/)([\w-]{6,})/u.exec(
    address,
  )?.[1];
  if (youtube !== undefined) return `https://www.youtube.com/watch?v=${youtube}`;
  const bilibili = /bilibili\.com\/.*[?&]bvid=(BV\w+)/u.exec(address)?.[1];
  if (bilibili !== undefined) return `https://www.bilibili.com/video/${bilibili}`;
  const av = /bilibili\.com\/.*[?&]aid=(\d+)/u.exec(address)?.[1];
  if (av !== undefined) return `https://www.bilibili.com/video/av${av}`;
  return /^https?:\/\//u.test(address) ? `<${address}>` : null;
}
