import { toHtml } from 'hast-util-to-html';
import { splitClauses } from '@/lib/chinese/clauses';
import { emWidth } from '@/lib/chinese/em-width';
import { titleParts } from '@/lib/chinese/title-parts';
import { textNode } from '@/lib/html/nodes';
import { titleNodes } from '@/lib/html/title-nodes';

/** A title as the site writes it, and what is to keep together in it. */
export type Title = {
  /** As written. */
  text: string;
  /** As `Clauses` and headings have it. */
  html: string;
  /** Its clauses, what it has in brackets, and the items that it lists. */
  wholes: string[];
};

/** Text in brackets, with the marks that hold on to it; one character is not left alone before it. */
const BRACKETED =
  /(?:(?<![\p{L}\p{N}])\p{Script=Han})?(?:《[^《》]*》|【[^【】]*】|（[^（）]*）)[，。：；？！、—…”’]*/gu;

/** Place behind an item of a list; the number of a heading is none. */
const AFTER_ITEM = /(?<=、)(?<!^[一二三四五六七八九十]+、)/u;

/** The items of a list, 甲、乙、丙, that are not wide; what is between brackets is none. */
function listed(clause: string): string[] {
  if (/[（《【“]/u.test(clause)) return [];
  const items = clause.split(AFTER_ITEM);
  return items.length > 1 ? items.filter((item) => emWidth(item) <= 6.5) : [];
}

/** @param room the narrowest line that it is set on, in em */
export function titleOf(text: string, room?: number): Title {
  // One in another language breaks between its words.
  const isChinese = /\p{Script=Han}/u.test(text);
  const clauses = splitClauses(text);
  const wholes = isChinese
    ? [...clauses, ...(text.match(BRACKETED) ?? []), ...clauses.flatMap(listed)]
    : [];
  return {
    text,
    html: toHtml(titleNodes(titleParts(text, room), textNode)),
    wholes: wholes.map((whole) => whole.trim()),
  };
}

/** A title as a browser has set it. */
export type SetTitle = {
  /** As written. */
  text: string;
  /** Its lines. */
  lines: string[];
  /** Distance in em by which the widest line goes beyond the block. */
  beyond: number;
  /** Parts that are broken although each fits on a line. */
  broken: string[];
};

/** Place of titles on a page. */
export type TitlePlace = {
  /** Finds the element whose content is a title; the first is taken. */
  of: string;
  /** Selects the element that is repeated for each: the title's own, or one around it. */
  block: string;
  /** The titles. */
  titles: readonly Title[];
};

/** Puts titles where a title is, one block after the other, and opens what hides them. Runs in the page. */
export function placeTitles({ of, block, titles }: TitlePlace): void {
  const element = document.querySelector(of);
  const whole = element?.closest(block) ?? element;
  if (!element || !whole) throw new Error(`no ${of} on the page`);
  element.setAttribute('data-place', '');
  for (const { html } of titles) {
    const copy = whole.cloneNode(true) as Element;
    const spot = copy.matches('[data-place]') ? copy : copy.querySelector('[data-place]');
    if (spot) spot.innerHTML = html;
    whole.parentElement?.append(copy);
  }
  whole.remove();
  for (const details of document.querySelectorAll('details:has([data-place])'))
    details.setAttribute('open', '');
}

/** Reads how they are set, in order. Runs in the page. */
export function readTitles(titles: readonly Title[]): SetTitle[] {
  const elements = [...document.querySelectorAll('[data-place]')];
  const range = document.createRange();
  const segmenter = new Intl.Segmenter('zh');
  const roomOf = (element: Element) => {
    let block = element;
    while (getComputedStyle(block).display === 'inline' && block.parentElement)
      block = block.parentElement;
    const { left, right } = block.getBoundingClientRect();
    return { left, right };
  };
  const read = (element: Element) => {
    const lines: string[] = [];
    const lineAt: number[] = [];
    let edge = Infinity;
    let furthest = -Infinity;
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const { segment, index } of segmenter.segment(String(node.nodeValue))) {
        range.setStart(node, index);
        range.setEnd(node, index + segment.length);
        // Of the first character on a line WebKit has the end of the line before, too.
        const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
        const { left = 0, right = 0, width = 0 } = rects.at(-1) ?? {};
        if (lines.length === 0 || (width > 0 && left < edge - 1)) lines.push('');
        if (width > 0) [edge, furthest] = [right, Math.max(right, furthest)];
        lines[lines.length - 1] = `${lines.at(-1) ?? ''}${segment}`;
        lineAt.push(...Array.from(segment, () => lines.length));
      }
    }
    return { lines, lineAt, furthest };
  };
  const widthOf = (element: Element, text: string) => {
    const ruler = document.createElement('span');
    ruler.style.cssText = 'white-space: nowrap; position: absolute';
    ruler.textContent = text;
    element.append(ruler);
    const { width } = ruler.getBoundingClientRect();
    ruler.remove();
    return width;
  };
  const found = elements.map((element, index) => {
    const { text = '', wholes = [] } = titles[index] ?? {};
    const { left, right } = roomOf(element);
    const { lines, lineAt, furthest } = read(element);
    const shown = [...lines.join('')];
    const parted = wholes.filter((whole) => {
      const from = [...shown.join('').split(whole, 1).join('')].length;
      return lineAt[from] !== lineAt[from + [...whole].length - 1];
    });
    const em = Number.parseFloat(getComputedStyle(element).fontSize);
    return { text, lines, beyond: (furthest - right) / em, parted, room: right - left, element };
  });
  return found.map(({ parted, room, element, ...title }) => ({
    ...title,
    broken: parted.filter((whole) => widthOf(element, whole) <= room - 0.5),
  }));
}

/** Closing marks and stops begin no line, opening ones end none. */
const NOT_AT_START = /^(?:[，。、；：？！’”）》〉】｜丨·～%％℃]|—(?!—)|…(?!…))/u;
const NOT_AT_END = /(?:[“‘（《〈【$¥]|(?<!#\p{Script=Han}+)#)$/u;

/** A number goes on to its unit. */
const NUMBER_END = /\d[\d.,]*[万亿]?$/u;
const UNIT_START = /^(?:[.,]?\d|[万亿元年月日个倍人%％℃]|美元)/u;

/** Characters that are no marks. */
const SIGNS = /[\p{L}\p{N}\p{S}]/gu;

/** （上）： stands by itself where marks are not set closer, and the line has no room for what is before. */
const isInBrackets = (line: string) => /^（.+）/u.test(line);

/** Finds what is wrong with how a title is set, in words. */
export function titleFaults({ text, lines, beyond, broken }: SetTitle): string[] {
  const shown = lines.join(' ⏎ ');
  const found = broken.map((clause) => `parts ${clause}: ${shown}`);
  const say = (what: string) => found.push(`${what}: ${shown}`);
  if (lines.join('') !== text) say('lost');
  // Beside Latin letters Chromium leaves an eighth of an em at a line's end, too.
  if (beyond > 0.15) say(`${beyond.toFixed(2)} em beyond`);
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (lines.length > 1 && !isInBrackets(line) && (line.match(SIGNS) ?? []).length < 2)
      say('alone');
    if (index > 0 && NOT_AT_START.test(line)) say('start');
    if (next === undefined) continue;
    if (NOT_AT_END.test(line.trimEnd())) say('end');
    if (NUMBER_END.test(line.trimEnd()) && UNIT_START.test(next)) say('number');
  }
  return found;
}
