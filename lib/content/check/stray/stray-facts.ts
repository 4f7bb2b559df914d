import type { Root } from 'hast';
import type { Range } from '../body-facts';
import {
  strayAttributes,
  strayCallout,
  strayComment,
  strayContainer,
  strayContents,
  strayHtmlComment,
  strayWikiLink,
} from './dialects';
import { strayDeleted, strayMarked, strayStrong } from './emphasis';
import { strayFence } from './fences';
import { strayFormula } from './formulas';
import { strayInHtml } from './html-blocks';
import { strayBox, strayHeading, strayItem, strayNumber, strayQuotation } from './line-heads';
import { strayDefinition, strayLink, strayPicture, strayReference } from './links';
import { strayNote } from './notes';
import { shownText } from './shown-text';
import type { Detector, Stray } from './stray';
import { strayTable } from './tables';
import { strayTag } from './tags';

/** What is told of first keeps the others quiet about the same place. */
const detectors: readonly Detector[] = [
  strayInHtml,
  strayHtmlComment,
  strayFence,
  strayTable,
  strayContents,
  strayCallout,
  strayWikiLink,
  strayNote,
  strayDefinition,
  strayPicture,
  strayLink,
  strayReference,
  strayTag,
  strayFormula,
  strayAttributes,
  strayComment,
  strayContainer,
  strayHeading,
  strayItem,
  strayNumber,
  strayQuotation,
  strayBox,
  strayStrong,
  strayDeleted,
  strayMarked,
];

/** Whether a piece of shown text could hold a leftover: most hold none of these. */
const SUSPECT =
  /[*＊~=[\]［］【#＃|｜%{｛$\\｀`<＜！]|:{3}|：{3}|·{3}|['‘’]{3}|^[ \t>]*(?:[-－＞]|\d{1,2}[.)])(?!\s)/mu;

/**
 * Marks that readers see, in order.
 * @param tree the body as it is shown
 * @param source the whole file
 * @param html where the blocks of HTML are in it
 */
export function strayFacts(tree: Root, source: string, html: readonly Range[]): Stray[] {
  const shown = shownText(tree, source, (written) => SUSPECT.test(written), html);
  if (!shown) return [];
  const found: Stray[] = [];
  const taken = new Uint8Array(source.length);
  for (const detect of detectors)
    for (const each of detect(shown)) {
      if (taken.subarray(each.start, each.end).includes(1)) continue;
      taken.fill(1, each.start, each.end);
      found.push(each);
    }
  return found.sort((a, b) => a.start - b.start);
}
