import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified, type PluggableList } from 'unified';
import { handlers } from './handlers';
import { sanitizeSchema } from './sanitize-schema';
import { remarkAbbreviations } from './steps/abbreviations';
import { remarkAttributeLists } from './steps/attribute-lists';
import { remarkChineseQuotes } from './steps/chinese-quotes';
import { rehypeHeadingAnchors } from './steps/heading-anchors';
import { rehypeHeadingIds } from './steps/heading-ids';
import { rehypeHeadingLines } from './steps/heading-lines';
import { rehypeImages } from './steps/images';
import { remarkJoinHan } from './steps/join-han';
import { rehypeMath } from './steps/math';
import { remarkMore } from './steps/more';
import { rehypeShiftHeadings } from './steps/shift-headings';
import { rehypeTableAlignment } from './steps/table-alignment';
import { rehypeTableOfContents } from './steps/table-of-contents';
import { rehypeTaskLabels } from './steps/task-labels';
import { syntax } from './syntax';

/** Footnotes speak Chinese; ids stay as written. */
const toHtml = {
  allowDangerousHtml: true,
  clobberPrefix: '',
  footnoteLabel: '注释',
  footnoteLabelProperties: {},
  handlers,
  footnoteBackLabel: (index: number) => `返回正文第 ${String(index + 1)} 处`,
};

/**
 * Markdown to HTML, in order. The order matters twice more after `syntax`: raw HTML is parsed
 * before it is sanitised; whatever we add ourselves (heading ids, their links) comes after
 * sanitising and is trusted, which is why the last step writes raw HTML as it is.
 */
export const pipeline: PluggableList = [
  ...syntax,
  remarkAttributeLists,
  remarkMore,
  remarkJoinHan,
  remarkChineseQuotes,
  remarkAbbreviations,
  [remarkRehype, toHtml],
  rehypeRaw,
  [rehypeSanitize, sanitizeSchema],
  rehypeMath,
  rehypeImages,
  rehypeShiftHeadings,
  rehypeHeadingIds,
  rehypeTableOfContents,
  rehypeHeadingLines,
  rehypeHeadingAnchors,
  rehypeTableAlignment,
  rehypeTaskLabels,
  [rehypeStringify, { allowDangerousHtml: true }],
];

/** Renders Markdown (without front matter) to HTML. */
export function renderMarkdown(markdown: string): string {
  return unified().use(pipeline).processSync(markdown).toString();
}
