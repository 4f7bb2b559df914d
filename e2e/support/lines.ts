import type { Locator } from '@playwright/test';

/** A line of text as the browser has set it. */
export type Line = {
  /** Its characters. */
  text: string;
  /** Its first and last character's edges, in CSS pixels from the block's start. */
  left: number;
  right: number;
};

/**
 * Reads the lines of a block. Characters follow one another to the right, so one that stands left of
 * the last begins a line; what takes no room (a space at a line's end) belongs to none.
 *
 * @param block a paragraph or heading
 */
export function readLines(block: Locator): Promise<Line[]> {
  return block.evaluate((element) => {
    const start = element.getBoundingClientRect().left;
    const lines: Line[] = [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      let at = 0;
      for (const character of String(node.nodeValue)) {
        range.setStart(node, at);
        range.setEnd(node, (at += character.length));
        const { left, right, width } = range.getBoundingClientRect();
        const line = lines.at(-1);
        if (width === 0) continue;
        if (line && left - start >= line.right - 1)
          Object.assign(line, { text: line.text + character, right: right - start });
        else lines.push({ text: character, left: left - start, right: right - start });
      }
    }
    return lines;
  });
}

/**
 * The widths of a text's characters in em.
 *
 * @param block element that the text is put into, for the time being
 * @param text one line of text
 */
export function characterWidths(block: Locator, text: string): Promise<number[]> {
  return block.evaluate((element, sample) => {
    const line = document.createElement('p');
    const content = document.createTextNode(sample);
    line.append(content);
    element.append(line);
    const em = Number.parseFloat(getComputedStyle(line).fontSize);
    const range = document.createRange();
    const widths = [...sample].map((_, at) => {
      range.setStart(content, at);
      range.setEnd(content, at + 1);
      return Math.round((range.getBoundingClientRect().width / em) * 100) / 100;
    });
    line.remove();
    return widths;
  }, text);
}
