import type { Processor } from 'unified';
import { abbreviationFromMarkdown, abbreviationSyntax } from './abbreviation-syntax';
import { attributeListFromMarkdown, attributeListSyntax } from './attribute-list-syntax';
import { mathFromMarkdown, mathSyntax } from './math-syntax';

/** What kramdown has beside CommonMark and GFM: attribute lists, formulas, abbreviations. */
export function kramdown(this: Processor) {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(attributeListSyntax, mathSyntax, abbreviationSyntax);
  (data.fromMarkdownExtensions ??= []).push(
    attributeListFromMarkdown,
    mathFromMarkdown,
    abbreviationFromMarkdown,
  );
}
