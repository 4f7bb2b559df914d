import type { Processor } from 'unified';
import { boxFromMarkdown, boxSyntax } from './box-syntax';
import { commentFromMarkdown, commentSyntax } from './comment-syntax';
import { containerFromMarkdown, containerSyntax } from './container-syntax';
import { dollarMathSyntax } from './dollar-math-syntax';
import { noteFromMarkdown, noteSyntax } from './note-syntax';
import { officeTagSyntax } from './office-tag-syntax';
import { wikiFromMarkdown, wikiSyntax } from './wiki-syntax';

/**
 * Adds to a processor what the programs that editors write in have beside CommonMark and GFM, and means nothing else.
 */
export function dialects(this: Processor) {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(
    boxSyntax,
    commentSyntax,
    containerSyntax,
    noteSyntax,
    officeTagSyntax,
    wikiSyntax,
  );
  (data.fromMarkdownExtensions ??= []).push(
    boxFromMarkdown,
    commentFromMarkdown,
    containerFromMarkdown,
    noteFromMarkdown,
    wikiFromMarkdown,
  );
}

/** Reads `$x$` as a formula: what else it would be, prices, only the document can say. */
export function dollarMath(this: Processor) {
  (this.data().micromarkExtensions ??= []).push(dollarMathSyntax);
}
