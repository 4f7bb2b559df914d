import type { Root } from 'hast';
import type { Range } from '../range';
import { strayAddress } from './addresses';
import { alone, aloneInHtml } from './alone';
import { strayAssistant } from './assistants';
import { strayAttributes } from './attributes';
import { strayBox } from './boxes';
import { strayBreak } from './breaks';
import { strayCallout, strayContainer } from './callouts';
import { strayCell } from './cells';
import { strayComment, strayEmptyComment, strayHtmlComment } from './comments';
import { strayContents } from './contents';
import { strayDeleted } from './deleted';
import { strayBeginning } from './dialect-blocks';
import { strayStrong } from './emphasis';
import { strayEntity } from './entities';
import { strayFence } from './fences';
import { strayFormula } from './formulas';
import { strayHalfLink } from './half-links';
import { strayHalfPair, strayLooseStars, strayStar } from './half-pairs';
import { strayMarked } from './highlights';
import { strayInHtml } from './html-blocks';
import { strayJira } from './jira';
import { strayJoined } from './joined';
import {
  strayHeading,
  strayInnerHeading,
  strayItem,
  strayJoinedHeading,
  strayNumber,
  strayQuotation,
  strayTags,
  strayUnderline,
} from './line-heads';
import { strayLink, strayPicture } from './links';
import { strayLongRuns } from './long-runs';
import { strayMarks } from './marks';
import { strayNote } from './notes';
import { strayCodeLink, strayOtherLink } from './other-links';
import { strayOutlinerMark, strayState } from './outliners';
import { strayPandoc } from './pandoc';
import { strayPlaceholder } from './placeholders';
import { strayDefinition, strayPartedReference, strayReference } from './references';
import { strayShortcode } from './shortcodes';
import { shownText, type Shown } from './shown-text';
import type { Detector, Stray } from './stray';
import { strayTable } from './tables';
import { strayOthersTag, strayTag } from './tags';
import { strayTaskHead } from './task-heads';
import { strayUnderscores } from './underscores';
import { strayUnreadable } from './unreadable';
import { strayWideMarks } from './wide-marks';
import { strayWikiLink } from './wiki-links';

/** Detectors in order: what one has found keeps those behind it quiet about the same place. */
const detectors: readonly Detector[] = [
  strayInHtml,
  strayHtmlComment,
  strayEmptyComment,
  strayFence,
  strayTable,
  strayCell,
  strayAssistant,
  strayBeginning,
  strayContents,
  strayCallout,
  strayWikiLink,
  strayPandoc,
  strayNote,
  strayDefinition,
  strayPicture,
  strayLink,
  strayOtherLink,
  strayCodeLink,
  strayHalfLink,
  strayAddress,
  strayReference,
  strayPartedReference,
  strayShortcode,
  strayTag,
  strayOthersTag,
  strayEntity,
  strayFormula,
  strayAttributes,
  strayComment,
  strayBreak,
  strayMarks,
  strayOutlinerMark,
  strayState,
  strayJira,
  strayContainer,
  strayTags,
  strayHeading,
  strayInnerHeading,
  strayJoinedHeading,
  strayUnderline,
  strayItem,
  strayNumber,
  strayQuotation,
  strayBox,
  strayTaskHead,
  strayJoined,
  strayLongRuns,
  strayStrong,
  strayHalfPair,
  strayLooseStars,
  strayStar,
  strayDeleted,
  strayMarked,
  strayUnderscores,
  strayWideMarks,
  strayUnreadable,
  strayPlaceholder,
];

/** Whether a piece of shown text could hold a leftover: most hold none of these. */
const SUSPECT =
  /[*＊~=[\]［］【#＃|｜{｛$＄\\｀`<＜！＆^]|&[a-z#]|\+\+|%%|-->|[_＝～＿∗﹡][_＝～＿∗﹡]|!!|\?\?\?|:[a-z+-][\w+-]*:|https?[:：;；]|^(?<![\s\S])>|:{3}|：{3}|·{3}|\(\(|\( |turn\d|[\p{L}\p{N}]::|::[\p{L}\p{N}]|['‘’]{3}|^[ \t>]*(?:[-－＞]|\d{1,2}[.)]|\d?[０-９]|[lnuqvwoØü§²Ÿ](?:\t|[ \u00A0]{2})|tags:|h[1-6]\.|\.\.|bq\.|p\.|import |export |(?:TODO|DOING|LATER|WAITING|DONE|CANCELL?ED) |image::|\/\/|\+-|_)|_\p{Script=Han}|^[ \t>]*[:：][ \t]*[\p{L}\p{N}“《（]|[\uE001-\uF8FF\uFFFC\uFFFD锟烫屯âÃï]/imu;

/** Whether a title could hold one, where nothing begins a line; what titles often hold (C#, [甲], 甲｜乙) is none. */
const SUSPECT_WITHIN =
  /[*＊~=_＝～＿∗﹡]{2}|~[^~\s]+~|[\\^$＄｀`<＜&]|\+\+|%%|-->|[\]］】][([（【]|[[［][\^＾[#]|[{｛][%{:.#+=~-]|:[a-z+-][\w+-]*:|https?[:：；]|['‘’]{3}|\|\||!\[|\[(?:b|i|url|img)\]|_\p{Script=Han}|[\uE001-\uF8FF\uFFFC\uFFFD锟烫屯âÃï]/iu;

/**
 * Marks that readers see, in order.
 * @param tree the body as it is shown
 * @param source the whole file
 * @param html ranges of the blocks of HTML in it
 */
export function strayFacts(tree: Root, source: string, html: readonly Range[]): Stray[] {
  const shown = shownText(tree, source, (written) => SUSPECT.test(written), html);
  if (shown === null) return [];
  const found = straysIn(shown);
  return html.length === 0 ? found : [...found, ...straysInHtml(shown, found)].sort(byPlace);
}

/**
 * Marks in blocks of HTML that are none of Markdown's. A line is told of once.
 * @param found marks that are told of already
 */
function straysInHtml({ source, html }: Shown, found: readonly Stray[]): Stray[] {
  const lineOf = ({ start }: Stray) => source.lastIndexOf('\n', start);
  const told = new Set(found.map(lineOf));
  return straysIn(aloneInHtml(html)).flatMap((each) => {
    const isTold =
      told.has(lineOf(each)) ||
      found.some(({ start, end }) => start < each.end && each.start < end);
    told.add(lineOf(each));
    return isTold ? [] : [inHtml(each)];
  });
}

/** A mark in a block of HTML, where the remedies for Markdown are none. */
function inHtml({ problem: { zh, en }, start, end }: Stray): Stray {
  const problem = {
    zh: `${zh}这里是 HTML，标签之后空一行，Markdown 才会排版。`,
    en: `${en} This is HTML: Markdown is read after a blank line behind the tag.`,
  };
  return { start, end, problem };
}

const byPlace = (a: Stray, b: Stray) => a.start - b.start;

/**
 * The first mark in a text that nothing reads, as a title; null for none. What begins a line begins nothing there, and
 * pairs and whole tags, which a body's text never holds, are for whoever asks to judge; `==` by itself compares.
 */
export function strayInText(text: string): string | null {
  if (!SUSPECT_WITHIN.test(text)) return null;
  const found = straysIn(alone(text));
  const isOther = (mark: string) =>
    /^(?:==|<\/?[a-z][^<>]*>)$/iu.test(mark) ||
    (mark === '**' && text.split(mark).length % 2 === 1);
  return (
    found.map(({ start, end }) => text.slice(start, end)).find((mark) => !isOther(mark)) ?? null
  );
}

function straysIn(shown: Shown): Stray[] {
  const { source } = shown;
  const found: Stray[] = [];
  const taken = new Uint8Array(source.length);
  for (const detect of detectors)
    for (const each of detect(shown)) {
      if (taken.subarray(each.start, each.end).includes(1)) continue;
      taken.fill(1, each.start, each.end);
      found.push(withoutStandIns(each, source));
    }
  return found.sort(byPlace);
}

/** Units that stand in shown text for what readers do not see, or for what is no prose. */
const STAND_INS = /[\uE000\uFFFC]/gu;

/** An edit made of shown text would write the stand-ins of marks and pictures in it into the file: it is none. */
function withoutStandIns({ edit, ...told }: Stray, source: string): Stray {
  const count = (text: string) => text.match(STAND_INS)?.length ?? 0;
  const isWhole = edit && count(edit.text) <= count(source.slice(edit.start, edit.end));
  return { ...told, ...(isWhole && { edit }) };
}
