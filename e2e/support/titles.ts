import type { Locator } from '@playwright/test';
import { toHtml } from 'hast-util-to-html';
import { splitClauses } from '@/lib/chinese/clauses';
import { titleParts } from '@/lib/chinese/title-parts';
import { textNode } from '@/lib/html/nodes';
import { titleNodes } from '@/lib/html/title-nodes';

/** A title as the site writes it, and what is to keep together in it. */
export type Title = {
  /** As written. */
  text: string;
  /** As `Clauses` and headings have it. */
  html: string;
  /** Its clauses, and what it has in brackets. */
  wholes: string[];
};

/** What is in brackets, with the marks that hold on to it; one character is not left alone before it. */
const BRACKETED =
  /(?:(?<!\p{Script=Han})\p{Script=Han})?(?:《[^《》]*》|【[^【】]*】)[，。：；？！、—…”’]*/gu;

/** @param room the narrowest line that it is set on, in em */
export function titleOf(text: string, room?: number): Title {
  // One in another language breaks between its words.
  const isChinese = /\p{Script=Han}/u.test(text);
  const wholes = isChinese ? [...splitClauses(text), ...(text.match(BRACKETED) ?? [])] : [];
  return {
    text,
    html: toHtml(titleNodes(titleParts(text, room), textNode)),
    wholes: wholes.map((whole) => whole.trim()),
  };
}

/** How a title is set. */
export type SetTitle = {
  /** As written. */
  text: string;
  /** Its lines. */
  lines: string[];
  /** How far the widest line goes beyond the block, in em. */
  beyond: number;
  /** What is broken although it fits on a line. */
  broken: string[];
};

/**
 * Puts titles where a title is, one block after the other.
 * @param place the element whose content is a title
 * @param block what is repeated for each
 */
export function placeTitles(place: Locator, block: string, titles: readonly Title[]) {
  return place.evaluate(
    (element, [selector, all]) => {
      const whole = element.closest(selector) ?? element;
      element.setAttribute('data-place', '');
      for (const { html } of all) {
        const copy = whole.cloneNode(true) as Element;
        const spot = copy.matches('[data-place]') ? copy : copy.querySelector('[data-place]');
        if (spot) spot.innerHTML = html;
        whole.parentElement?.append(copy);
      }
      whole.remove();
    },
    [block, titles] as const,
  );
}

/** Reads how they are set. */
export function readTitles(places: Locator, titles: readonly Title[]): Promise<SetTitle[]> {
  return places.evaluateAll((elements, all) => {
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
          const { left, right, width } = range.getBoundingClientRect();
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
      const { text = '', wholes = [] } = all[index] ?? {};
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
  }, titles);
}
