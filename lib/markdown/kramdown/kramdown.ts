import type { Processor } from 'unified';
import { abbreviationFromMarkdown, abbreviationSyntax } from './abbreviation-syntax';
import { attributeListFromMarkdown, attributeListSyntax } from './attribute-list-syntax';
import { endOfBlockSyntax } from './end-of-block-syntax';
import { extensionFromMarkdown, extensionSyntax } from './extension-syntax';
import { mathFromMarkdown, mathSyntax } from './math-syntax';
import { tableFromMarkdown, tableSyntax } from './table-syntax';

/**
 * Adds to a processor what kramdown has beside CommonMark and GFM: attribute lists, formulas, abbreviations, comments,
 * tables without a delimiter row.
 */
export function kramdown(this: Processor) {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(
    attributeListSyntax,
    endOfBlockSyntax,
    extensionSyntax,
    mathSyntax,
    tableSyntax,
    abbreviationSyntax,
  );
  (data.fromMarkdownExtensions ??= []).push(
    attributeListFromMarkdown,
    extensionFromMarkdown,
    mathFromMarkdown,
    tableFromMarkdown,
    abbreviationFromMarkdown,
  );
}
