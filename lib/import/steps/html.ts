import { applyEdits, type Edit } from '@/lib/content/source/edit';
import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import { parseMarkdown } from '@/lib/markdown/syntax';
import { walk } from '@/lib/markdown/walk';
import type { Step } from '../model';

/** Players and gists, which raw HTML would lose, as links: our renderer makes players of them again. */
export const html: Step = {
  name: 'html',
  about: { zh: 'HTML', en: 'HTML' },
  run: (site) => ({
    ...site,
    documents: site.documents.map((document) => {
      if (!/<(?:iframe|embed|script)\b/iu.test(document.text)) return document;
      const { bodyStart } = findFrontMatter(document.text);
      const body = document.text.slice(bodyStart);
      return {
        ...document,
        text: document.text.slice(0, bodyStart) + applyEdits(body, editsOf(body)),
      };
    }),
  }),
};

/** An element with nothing in it that could be shown. */
const ELEMENT =
  /<(?<name>iframe|embed|script)\b[^>]*?\bsrc\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s>]+))[^>]*>(?:\s*<\/\k<name>>)?/giu;

function editsOf(body: string): Edit[] {
  const edits: Edit[] = [];
  walk(parseMarkdown(body), (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (node.type !== 'html' || start === undefined || end === undefined) return undefined;
    for (const match of body.slice(start, end).matchAll(ELEMENT)) {
      const { name = '', double, single, bare } = match.groups ?? {};
      const link = linkOf((double ?? single ?? bare ?? '').trim(), name.toLowerCase());
      const at = start + match.index;
      if (link !== null)
        edits.push({
          start: at,
          end: at + match[0].length,
          text: block(link, body, at, at + match[0].length),
        });
    }
    return undefined;
  });
  return edits;
}

/** A block of its own, with blank lines where there are none. */
function block(link: string, body: string, start: number, end: number): string {
  const before =
    /(?:^|\n)[ \t]*\n?$/u.test(body.slice(0, start)) && /(?:^|\n\s*\n)$/u.test(body.slice(0, start))
      ? ''
      : '\n\n';
  const after = /^(?:\s*$|[ \t]*\n[ \t]*\n)/u.test(body.slice(end)) ? '' : '\n\n';
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
