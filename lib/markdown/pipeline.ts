import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified, type PluggableList } from 'unified';
import { findExcess } from './limits';
import { sanitizeSchema } from './sanitize-schema';
import { remarkChineseQuotes } from './steps/chinese-quotes';
import { rehypeHeadingClauses } from './steps/heading-clauses';
import { rehypeImages } from './steps/images';
import { remarkJoinHan } from './steps/join-han';
import { rehypeRawHtml } from './steps/raw-html';
import { rehypeSafeIds } from './steps/safe-ids';
import { rehypeShiftHeadings } from './steps/shift-headings';
import { rehypeTableAlignment } from './steps/table-alignment';
import { rehypeTaskLabels } from './steps/task-labels';
import { syntax } from './syntax';

/** Footnotes speak Chinese; ids stay as written. */
const toHtml = {
  allowDangerousHtml: true,
  clobberPrefix: '',
  footnoteLabel: '注释',
  footnoteLabelProperties: {},
  footnoteBackLabel: (index: number) => `返回正文第 ${String(index + 1)} 处`,
};

/**
 * Markdown to HTML, in order. The order matters twice more after `syntax`: raw HTML is parsed
 * before it is sanitised; whatever we add ourselves (heading ids, clause spans) comes after
 * sanitising and is trusted.
 */
export const pipeline: PluggableList = [
  ...syntax,
  remarkChineseQuotes,
  remarkJoinHan,
  [remarkRehype, toHtml],
  rehypeRawHtml,
  [rehypeSanitize, sanitizeSchema],
  rehypeImages,
  rehypeShiftHeadings,
  rehypeSlug,
  rehypeSafeIds,
  rehypeHeadingClauses,
  rehypeTableAlignment,
  rehypeTaskLabels,
  rehypeStringify,
];

/**
 * Renders Markdown (without front matter) to HTML.
 * @throws {Error} when it is too much to be parsed
 */
export function renderMarkdown(markdown: string): string {
  const excess = findExcess(markdown);
  if (excess) throw new Error(`${excess.zh} / ${excess.en}`);
  return unified().use(pipeline).processSync(markdown).toString();
}
