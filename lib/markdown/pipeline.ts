import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified, type PluggableList } from 'unified';
import { sanitizeSchema } from './sanitize-schema';
import { rehypeBareUrls } from './steps/bare-urls';
import { remarkChineseQuotes } from './steps/chinese-quotes';
import { rehypeForeignLang } from './steps/foreign-lang';
import { rehypeHeadingClauses } from './steps/heading-clauses';
import { rehypeImages } from './steps/images';
import { remarkJoinHan } from './steps/join-han';
import { rehypeLatinEmphasis } from './steps/latin-emphasis';
import { rehypeQuotationSource } from './steps/quotation-source';
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
  remarkJoinHan,
  remarkChineseQuotes,
  [remarkRehype, toHtml],
  rehypeRaw,
  [rehypeSanitize, sanitizeSchema],
  rehypeImages,
  rehypeShiftHeadings,
  rehypeSlug,
  rehypeHeadingClauses,
  rehypeBareUrls,
  rehypeQuotationSource,
  rehypeForeignLang,
  rehypeLatinEmphasis,
  rehypeTableAlignment,
  rehypeTaskLabels,
  rehypeStringify,
];

/** Renders Markdown (without front matter) to HTML. */
export function renderMarkdown(markdown: string): string {
  return unified().use(pipeline).processSync(markdown).toString();
}
