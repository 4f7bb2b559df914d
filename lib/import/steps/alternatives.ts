import { walk } from '@/lib/markdown/walk';
import { aboutPlace, type Body, type BodyEdit, type BodyStep } from '../bodies/body-step';

/** Alternative text of a picture that nobody has described. */
const PLACEHOLDER = '图片';

/** Pictures without a description, which our renderer refuses, say that they are pictures; each is told of. */
export const alternatives: BodyStep = {
  name: 'alternatives',
  open: () => ({
    edits: (body) =>
      !/!\[|<img\b/iu.test(body.text)
        ? []
        : editsOf(body).map((edit) => ({
            ...edit,
            note: aboutPlace(
              body,
              edit.start,
              'look',
              'image-alt',
              '图片没有说明，暂写作“图片”。请写出图里有什么。',
              'a picture without a description, called 图片 for now. Say what it shows.',
            ),
          })),
  }),
};

function editsOf({ text, tree }: Body): BodyEdit[] {
  const edits: BodyEdit[] = [];
  walk(tree(), (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return undefined;
    if ((node.type === 'image' || node.type === 'imageReference') && !node.alt?.trim())
      edits.push({ start: start + 2, end: text.indexOf(']', start), text: PLACEHOLDER });
    if (node.type === 'html') edits.push(...inHtml(text.slice(start, end), start));
    return undefined;
  });
  return edits;
}

function inHtml(source: string, offset: number): BodyEdit[] {
  return [...source.matchAll(/<img\b(?<rest>[^>]*)>/giu)].flatMap(({ index, groups }) => {
    const rest = groups?.rest ?? '';
    if (/\balt\s*=\s*(?:"\s*[^\s"][^"]*"|'\s*[^\s'][^']*'|[^\s"'>]+)/iu.test(rest)) return [];
    const empty = /\s*\balt(?:\s*=\s*(?:""|''|"\s+"|'\s+'))?(?=[\s/]|$)/iu.exec(rest);
    const start = offset + index + '<img'.length + (empty?.index ?? 0);
    return [{ start, end: start + (empty?.[0].length ?? 0), text: ` alt="${PLACEHOLDER}"` }];
  });
}
