import { isPair, isScalar, parseDocument, visit } from 'yaml';
import { markupIn } from '../../body/markup-in';
import { findingAt, offsetOf, type DocumentFile } from '../document-file';
import type { RuleFinding } from '../finding';
import type { Rule } from '../rule';
import { READ_FIELDS, valuesUnder } from '../values-under';

/** Fields that readers see. */
const SHOWN: ReadonlySet<string> = new Set([...READ_FIELDS, 'tags', 'keywords']);

/** Keys of content/site.yml whose values readers see. */
const SITE_TEXTS: ReadonlySet<string> = new Set([
  ...['name', 'tagline', 'description', 'reprint', 'author'],
]);

/** Fields and descriptions of pictures are text: nothing in them is read as Markdown or HTML. */
export const fieldMarkup: Rule = {
  id: 'field-markup',
  level: 'warning',
  about: {
    zh: '标题、摘要、署名、简介、图注、标签等字段和图片说明里不写 Markdown 和 HTML，如 `**重点**`、`~~删去~~`、`==高亮==`、`[文字](网址)`、`[^1]`、`$$x$$`、`<b>`、`&nbsp;`、开头的 `#`：它们按文字显示',
    en: 'titles, summaries, names, captions, tags and other fields, and descriptions of pictures, hold no Markdown or HTML, as `**strong**`, `[text](address)`, `[^1]`, `$$x$$`, `<b>`, `&nbsp;`, `#` at the head: they are shown as text',
  },
  check: ({ files, siteFile }) => [
    ...files.flatMap((document) =>
      valuesUnder(document, SHOWN).flatMap(({ path, value }) =>
        typeof value === 'string' ? markedUp(document, value, () => offsetOf(document, path)) : [],
      ),
    ),
    ...files.flatMap(inDescriptions),
    ...siteTexts(siteFile.text).flatMap(({ offset, text }) =>
      markedUp(siteFile, text, () => offset),
    ),
  ],
};

/** Marks in the descriptions of a body's pictures; what is escaped there is meant to be read. */
function inDescriptions(document: DocumentFile): RuleFinding[] {
  return document.facts().images.flatMap(({ start, end, alt, html }) => {
    const isEscaped = !html && document.text.slice(start, end).includes('\\');
    const mark = isEscaped ? null : markupIn(alt);
    if (mark === null) return [];
    return [
      findingAt(
        document,
        start,
        `图片说明里的“${mark}”会原样念出来、显示出来：说明只是文字，不排版。请删去记号，只留文字。`,
        `"${mark}" in this picture's description is read out and shown as it is: descriptions are text and nothing more. Remove the marks.`,
      ),
    ];
  });
}

function markedUp(
  file: Pick<DocumentFile, 'file' | 'text'>,
  value: string,
  offset: () => number,
): RuleFinding[] {
  const mark = markupIn(value);
  if (mark === null) return [];
  return [
    findingAt(
      file,
      offset(),
      `字段里的“${mark}”会原样显示：字段只是文字，不排版。请删去记号，只留文字。`,
      `"${mark}" in this field is shown as it is: fields are text and nothing more. Remove the marks.`,
    ),
  ];
}

/** The texts of content/site.yml, each with its offset. */
function siteTexts(yaml: string): { offset: number; text: string }[] {
  const found: { offset: number; text: string }[] = [];
  visit(parseDocument(yaml, { prettyErrors: false, logLevel: 'error' }), {
    Scalar: (key, { value, range }, ancestors) => {
      const pair = ancestors.at(-1);
      const name = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
      if (key === 'value' && typeof value === 'string' && SITE_TEXTS.has(name))
        found.push({ offset: range?.[0] ?? 0, text: value });
    },
  });
  return found;
}
