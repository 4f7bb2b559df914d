import { applyEdits, type Edit } from '@/lib/content/source/edit';
import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import { parseMarkdown } from '@/lib/markdown/syntax';
import { walk } from '@/lib/markdown/walk';
import type { Step } from '../model';
import { about, lineAt } from '../note';

/** What a picture says that nobody has described: that it is one. */
const PLACEHOLDER = '图片';

/** Pictures without a description, which our renderer refuses, say that they are pictures; each is told of. */
export const alternatives: Step = {
  name: 'alternatives',
  about: { zh: '图片的说明', en: 'descriptions of pictures' },
  run: (site, _, say) => ({
    ...site,
    documents: site.documents.map((document) => {
      if (!/!\[|<img\b/iu.test(document.text)) return document;
      const { bodyStart } = findFrontMatter(document.text);
      const body = document.text.slice(bodyStart);
      const edits = editsOf(body);
      for (const { start } of edits)
        say(
          about(
            'look',
            document.file,
            'image-alt',
            '图片没有说明，暂写作“图片”。请写出图里有什么。',
            'a picture without a description, called 图片 for now. Say what it shows.',
            lineAt(document.text, bodyStart + start),
          ),
        );
      return { ...document, text: document.text.slice(0, bodyStart) + applyEdits(body, edits) };
    }),
  }),
};

function editsOf(body: string): Edit[] {
  const edits: Edit[] = [];
  walk(parseMarkdown(body), (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return undefined;
    if ((node.type === 'image' || node.type === 'imageReference') && !node.alt?.trim())
      edits.push({ start: start + 2, end: body.indexOf(']', start), text: PLACEHOLDER });
    if (node.type === 'html') edits.push(...inHtml(body.slice(start, end), start));
    return undefined;
  });
  return edits;
}

function inHtml(source: string, offset: number): Edit[] {
  return [...source.matchAll(/<img\b(?<rest>[^>]*)>/giu)].flatMap(({ index, groups }) => {
    const rest = groups?.rest ?? '';
    if (/\balt\s*=\s*(?:"\s*[^\s"][^"]*"|'\s*[^\s'][^']*'|[^\s"'>]+)/iu.test(rest)) return [];
    const empty = /\s*\balt(?:\s*=\s*(?:""|''|"\s+"|'\s+'))?(?=[\s/]|$)/iu.exec(rest);
    const start = offset + index + '<img'.length + (empty?.index ?? 0);
    return [{ start, end: start + (empty?.[0].length ?? 0), text: ` alt="${PLACEHOLDER}"` }];
  });
}
