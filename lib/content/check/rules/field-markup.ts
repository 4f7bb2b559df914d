import { markupIn } from '../../body/markup-in';
import { findingAt, offsetOf } from '../document-file';
import type { Rule } from '../rule';
import { READ_FIELDS, valuesUnder } from '../values-under';

/** Fields that readers see. */
const SHOWN: ReadonlySet<string> = new Set([...READ_FIELDS, 'tags', 'keywords']);

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
      valuesUnder(document, SHOWN).flatMap(({ path, value }) => {
        const mark = typeof value === 'string' ? markupIn(value) : null;
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
