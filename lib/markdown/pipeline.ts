import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified, type PluggableList } from 'unified';
import { site } from '../site';
import { codeHandler } from './code/fence';
import { handlers } from './handlers';
import { findExcess } from './limits';
import { sanitizeSchema } from './sanitize-schema';
import { remarkAbbreviations } from './steps/abbreviations';
import { remarkAttributeLists } from './steps/attribute-lists';
import { rehypeBareUrls } from './steps/bare-urls';
import { rehypeCallouts, remarkCalloutLines } from './steps/callouts';
import { rehypeCharts } from './steps/charts';
import { remarkChineseQuotes } from './steps/chinese-quotes';
import { rehypeCodeBlocks } from './steps/code-blocks';
import { remarkDialects } from './steps/dialects';
import { rehypeEmbeds } from './steps/embeds';
import { rehypeExternalLinks } from './steps/external-links';
import { rehypeFigures } from './steps/figures';
import { rehypeForeignLang } from './steps/foreign-lang';
import { rehypeHeadingAnchors } from './steps/heading-anchors';
import { rehypeHeadingIds } from './steps/heading-ids';
import { rehypeHeadingLines } from './steps/heading-lines';
import { rehypeImages } from './steps/images';
import { rehypeInlinePictures } from './steps/inline-pictures';
import { remarkInvisible } from './steps/invisible';
import { remarkJoinHan } from './steps/join-han';
import { rehypeKeyFigures } from './steps/key-figures';
import { rehypeLatinEmphasis } from './steps/latin-emphasis';
import { rehypeLineEnds } from './steps/line-ends';
import { rehypeLongCode } from './steps/long-code';
import { rehypeMath } from './steps/math';
import { rehypeMiddleDots } from './steps/middle-dots';
import { remarkMore } from './steps/more';
import { rehypeQuotationSource } from './steps/quotation-source';
import { rehypeRawHtml } from './steps/raw-html';
import { rehypeSafeIds } from './steps/safe-ids';
import { rehypeShiftHeadings } from './steps/shift-headings';
import { rehypeTableAlignment } from './steps/table-alignment';
import { rehypeTableOfContents } from './steps/table-of-contents';
import { rehypeTableRegions } from './steps/table-regions';
import { rehypeTaskLabels } from './steps/task-labels';
import { syntax } from './syntax';

/** Name of the way back from a note: in words, whatever the style sheet shows of it. */
const wayBack = (index: number, nth: number) =>
  `返回正文第 ${String(index + 1)} 处${nth > 1 ? `（第 ${String(nth)} 次引用）` : ''}`;

/** Footnotes speak Chinese; ids stay as written; code keeps what stands after its language. */
const toHtml = {
  allowDangerousHtml: true,
  handlers: { ...handlers, code: codeHandler },
  clobberPrefix: '',
  footnoteLabel: '注释',
  footnoteLabelProperties: {},
  // The accessible name has the visible text (https://www.w3.org/TR/WCAG22/#label-in-name): a sign alone is in no name.
  footnoteBackContent: wayBack,
  footnoteBackLabel: wayBack,
};

/**
 * Markdown to HTML, in order. The order matters twice more after `syntax`: raw HTML is parsed
 * before it is sanitised; whatever we add ourselves (heading ids, figures, embeds) comes after
 * sanitising and is trusted, which is why the last step writes raw HTML, that of formulas, as it is.
 * Embeds are made of links, so what is left is marked as external then.
 */
export const pipeline: PluggableList = [
  ...syntax,
  remarkInvisible,
  remarkAttributeLists,
  remarkDialects,
  remarkMore,
  remarkCalloutLines,
  remarkChineseQuotes,
  remarkJoinHan,
  remarkAbbreviations,
  [remarkRehype, toHtml],
  rehypeRawHtml,
  [rehypeSanitize, sanitizeSchema],
  rehypeMath,
  rehypeCharts,
  rehypeKeyFigures,
  rehypeImages,
  rehypeFigures,
  rehypeInlinePictures,
  rehypeEmbeds,
  [rehypeExternalLinks, site.url],
  rehypeShiftHeadings,
  rehypeHeadingIds,
  rehypeSafeIds,
  rehypeTableOfContents,
  rehypeHeadingLines,
  rehypeHeadingAnchors,
  rehypeMiddleDots,
  rehypeLineEnds,
  rehypeBareUrls,
  rehypeLongCode,
  rehypeQuotationSource,
  rehypeForeignLang,
  rehypeLatinEmphasis,
  rehypeTableAlignment,
  rehypeTableRegions,
  rehypeTaskLabels,
  rehypeCallouts,
  rehypeCodeBlocks,
  [rehypeStringify, { allowDangerousHtml: true }],
];

/** Steps that only set what stands there already: where its lines may end, in which type a word is. */
const setting: ReadonlySet<unknown> = new Set([
  rehypeHeadingLines,
  rehypeMiddleDots,
  rehypeLineEnds,
  rehypeLongCode,
  rehypeForeignLang,
  rehypeLatinEmphasis,
]);

/** The pipeline for whoever only asks what is in a body, and shows it to nobody. */
export const pipelineForFacts: PluggableList = pipeline.filter((step) => !setting.has(step));

/**
 * Renders Markdown (without front matter) to HTML; code has no colours yet: `rehypeHighlight` has
 * to wait.
 * @throws {Error} when it is too much to be parsed, or with the place of the first thing that a step
 *   has reported: what cannot be shown as written
 */
export function renderMarkdown(markdown: string): string {
  const excess = findExcess(markdown);
  if (excess) throw new Error(`${excess.zh} / ${excess.en}`);
  const file = unified().use(pipeline).processSync(markdown);
  const [fault] = file.messages;
  if (fault) throw new Error(`:${fault.line}:${fault.column} ${fault.reason}`);
  return file.toString();
}
