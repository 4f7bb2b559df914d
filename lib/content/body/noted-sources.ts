import type { Element, Root } from 'hast';
import { decodeOrKeep, readableAddress } from '@/lib/decode-or-keep';
import { textOf } from '@/lib/html/text';
import { leadsElsewhere } from '@/lib/links/elsewhere';
import { SKIP, walkElements } from '@/lib/markdown/walk';
import { archiveDay, isArchived } from '@/lib/sources/archive';
import { isDate } from '@/lib/time/written-date';

/** A source that a note of a body names by a link. */
export type NotedSource = {
  /** The words of its link, or of its note where those say nothing. */
  title: string;
  /** Its address. */
  url: string;
  /** The day that its note names, `YYYY-MM-DD`. */
  date?: string;
  /** An archived copy, and its day. */
  archived?: { url: string; date?: string };
  /** Ids of the marks in the text that lead to its note. */
  marks: string[];
};

/** Words of links that say nothing of what they lead to. */
const SAYS_NOTHING =
  /^(?:原文|全文|链接|网页|网址|来源|出处|报道|这里|此处|查看|link|here|source|url|https?:\/\/.*|www\..*|[\d\s]*)$/iu;

/** A day, and what says that it is the day on which somebody looked. */
const DAY =
  /(?<looked>(?:访问|查阅|检索|浏览|存档|accessed)[^\d]{0,4})?(?<!\d)(?<year>\d{4})(?:-|年)(?<month>\d{1,2})(?:-|月)(?<day>\d{1,2})(?!\d)日?(?<then>\s?(?:访问|查阅|检索|浏览|存档))?/giu;

const AROUND = /^[\s，。、；：,.;:（）()“”"—-]+|[\s，。、；：,.;:（）()“”"—-]+$/gu;

/** The sources that a rendered body's notes name: each link that leads to another site is one. */
export function notedSources(tree: Root): NotedSource[] {
  const found: NotedSource[] = [];
  walkElements(tree, (element) => {
    if (element.tagName !== 'section' || element.properties.dataFootnotes === undefined)
      return undefined;
    walkElements(element, (note) => {
      if (note.tagName !== 'li' || !String(note.properties.id).startsWith('fn-')) return undefined;
      found.push(...sourcesOf(note));
      return SKIP;
    });
    return SKIP;
  });
  return found;
}

function sourcesOf(note: Element): NotedSource[] {
  const links: Element[] = [];
  const marks: string[] = [];
  walkElements(note, (element) => {
    const { href, dataFootnoteBackref } = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string') return undefined;
    if (dataFootnoteBackref !== undefined) marks.push(decodeOrKeep(href.slice(1)));
    else if (leadsElsewhere(href)) links.push(element);
    return undefined;
  });
  const words = textOf(note);
  const sources: NotedSource[] = [];
  for (const link of links) {
    const url = new URL(String(link.properties.href), 'https://site.invalid').href;
    const last = sources.at(-1);
    if (last && isArchived(url)) last.archived ??= copyAt(url);
    else sources.push({ title: titleOf(link, links, words, url), url, marks });
  }
  const date = dayIn(words);
  const [only, ...others] = sources;
  return only && date !== null && others.length === 0 ? [{ ...only, date }] : sources;
}

/** A copy with the day that its address says. */
function copyAt(url: string): NonNullable<NotedSource['archived']> {
  const date = archiveDay(url);
  return { url, ...(date !== undefined && { date }) };
}

function titleOf(link: Element, links: readonly Element[], note: string, url: string): string {
  const own = textOf(link).replace(/\s+/gu, ' ').trim();
  if (!SAYS_NOTHING.test(own)) return own;
  const others = links.map(textOf).filter(Boolean);
  const rest = others
    .reduce((words, each) => words.replace(each, ''), note)
    .replace(DAY, '')
    .replace(/\s+/gu, ' ')
    .replace(AROUND, '');
  if (rest !== '' && links.filter((each) => !isArchived(String(each.properties.href))).length === 1)
    return rest;
  return readableAddress(url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, ''));
}

/** The one day that a note names, where it is not that on which somebody looked. */
function dayIn(words: string): string | null {
  const days = [...words.matchAll(DAY)].flatMap(({ groups = {} }) => {
    const { year = '', month = '', day = '', looked, then } = groups;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return looked === undefined && then === undefined && isDate(date) ? [date] : [];
  });
  return days.length === 1 ? (days[0] ?? null) : null;
}
