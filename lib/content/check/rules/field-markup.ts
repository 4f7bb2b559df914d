import { markupIn } from '../../body/markup-in';
import type { FieldPath } from '../../source/read-yaml-fields';
import { findingAt, offsetOf } from '../document-file';
import type { Rule } from '../rule';

/** Fields that readers see. */
const SHOWN: ReadonlySet<string> = new Set([
  ...['title', 'description', 'name', 'role', 'note', 'alt', 'caption', 'publisher'],
  ...['tags', 'keywords'],
]);

/** Fields are text: nothing in them is read as Markdown or HTML. */
export const fieldMarkup: Rule = {
  id: 'field-markup',
  level: 'warning',
  about: {
    zh: '标题、摘要、署名、简介、图注、标签等字段里不写 Markdown 和 HTML，如 `**重点**`、`~~删去~~`、`==高亮==`、`[文字](网址)`、`[^1]`、`$$x$$`、`<b>`、`&nbsp;`、开头的 `#`：它们按文字显示',
    en: 'titles, summaries, names, captions, tags and other fields hold no Markdown or HTML, as `**strong**`, `[text](address)`, `[^1]`, `$$x$$`, `<b>`, `&nbsp;`, `#` at the head: they are shown as text',
  },
  check: ({ files }) =>
    files.flatMap((document) =>
      textsIn(document.frontMatter.raw, []).flatMap(({ path, text }) => {
        const mark = markupIn(text);
        if (mark === null) return [];
        return findingAt(
          document,
          offsetOf(document, path),
          `字段里的“${mark}”会原样显示：字段只是文字，不排版。请删去记号，只留文字。`,
          `"${mark}" in this field is shown as it is: fields are text and nothing more. Remove the marks.`,
        );
      }),
    ),
};

/** The texts that readers see among fields, however deep. */
function textsIn(value: unknown, path: FieldPath): { path: FieldPath; text: string }[] {
  const isShown = path.some((step) => typeof step === 'string' && SHOWN.has(step));
  if (typeof value === 'string') return isShown ? [{ path, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    textsIn(inside, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
