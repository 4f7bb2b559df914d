import { hostOf, leadsElsewhere } from '@/lib/links/elsewhere';
import { outletFinder, type OutletFinder } from '@/lib/outlets/find-outlets';
import type { Outlet } from '@/lib/outlets/outlet';
import { createOutletOf, createOutletOfHost, type OutletOfHost } from '@/lib/outlets/outlet-of';
import type { BodyFacts } from '../body/body-facts';
import type { PassageFact } from '../body/passages';
import type { Range } from '../body/range';
import type { PostRecord } from '../source/records/post';
import type { DocumentFile } from './document-file';

/** Outlets cited in a stretch of a body. */
type Cited = {
  /** Outlets of its links, null for a link of no listed one. */
  links: (string | null)[];
  /** Outlets that its notes name. */
  notes: string[];
};

/** A line that only says where the text before it is from. */
const SOURCE_LINE =
  /^[>\s*_（(【[]*(?:(?:信息|资料|消息|新闻|图片|数据)?来源|出处|原文|参考|(?:相关)?链接|详见|延伸阅读|via\b|source)/iu;

/** The end of a passage that goes on in the next. */
const GOES_ON = /[:：]["”*_]*\s*$/u;

/** The outlets that an article's sources are of, wherever it names them. */
export function citedInFields(
  { sources }: Pick<PostRecord, 'sources'>,
  outlets: readonly Outlet[],
): Set<string> {
  const { named } = outletFinder(outlets);
  const outletOf = createOutletOf(outlets);
  return new Set(
    sources.flatMap(({ url, title, publisher = null }) => [
      ...[outletOf({ url, publisher }), outletOf({ url, publisher: null })].filter(
        (outlet) => outlet !== null,
      ),
      ...named(title).map(({ outlet }) => outlet),
    ]),
  );
}

/** Tells what a body cites in reach of its passages. */
export function createReach({ text, facts }: DocumentFile, outlets: readonly Outlet[]) {
  const body = facts();
  const find = outletFinder(outlets);
  const citedIn = createCitedIn(body, text, find, createOutletOfHost(outlets));
  /** Whether a neighbour under the same heading cites what the passage names. */
  const isCitedBeside = (at: number, outlet: string, others: ReadonlySet<string>) => {
    const passage = body.passages[at];
    if (passage === undefined) return false;
    return [at - 1, at + 1].some((index) => {
      const neighbour = body.passages[index];
      if (neighbour?.heading !== passage.heading) return false;
      const cited = citedIn(neighbour.reach);
      const isAbout = index > at && belongs(passage, neighbour, body, text);
      return isAbout ? cites(cited, outlet, others) : isOf(cited, outlet);
    });
  };
  /**
   * Whether an outlet that a passage names is cited in reach: in the passage, or the item or quotation that it is in, by
   * any link that is not another named outlet's, or by a note; beside it by a link or a note of the outlet, or by a line
   * of sources.
   * @param at number of the passage
   * @param named the outlets that it names
   */
  return (at: number, outlet: string, named: readonly string[]): boolean => {
    const passage = body.passages[at];
    if (passage === undefined) return false;
    const others = new Set(named.filter((other) => other !== outlet));
    return cites(citedIn(passage.reach), outlet, others) || isCitedBeside(at, outlet, others);
  };
}

function isOf({ links, notes }: Cited, outlet: string): boolean {
  return links.includes(outlet) || notes.includes(outlet);
}

function cites(cited: Cited, outlet: string, others: ReadonlySet<string>): boolean {
  return isOf(cited, outlet) || cited.links.some((of) => of === null || !others.has(of));
}

/** Whether a passage says where the one before it is from: what it introduces, a line of sources, a link alone. */
function belongs(passage: Range, next: PassageFact, { links }: BodyFacts, text: string): boolean {
  const words = text.slice(next.start, next.end);
  return (
    GOES_ON.test(text.slice(passage.start, passage.end)) ||
    SOURCE_LINE.test(words) ||
    links.some(({ start, end }) => start === next.start && end === next.end)
  );
}

function createCitedIn(
  { links, notes, noteMarks }: BodyFacts,
  text: string,
  { named }: OutletFinder,
  ofHost: OutletOfHost,
): (range: Range) => Cited {
  const linksIn = (range: Range) =>
    links
      .filter((link) => isIn(link, range) && leadsElsewhere(link.href))
      .map(({ href }) => ofHost(hostOf(href) ?? ''));
  const byName = new Map(notes.map((note) => [note.name, note]));
  return (range) => {
    const marked = noteMarks
      .filter((mark) => isIn(mark, range))
      .flatMap(({ name }) => byName.get(name) ?? []);
    return {
      links: [range, ...marked].flatMap(linksIn),
      notes: marked.flatMap(({ start, end }) =>
        named(text.slice(start, end)).map(({ outlet }) => outlet),
      ),
    };
  };
}

function isIn({ start }: Range, range: Range): boolean {
  return range.start <= start && start < range.end;
}
