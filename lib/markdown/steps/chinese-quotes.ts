import type { Root } from 'mdast';
import { walkRuns } from './phrasing';

const CHINESE = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60]/u;
const ALPHANUMERIC = /[\p{Script=Latin}\d]/u;

/** A pair of straight quotes: the places of both. */
type Pair = [open: number, close: number];

/**
 * Straight quotes that pair up in one block and hold or touch Chinese become “ ”; single ones that
 * touch it, ‘ ’. English pairs, apostrophes, inches and a quote without a partner stay as typed.
 * (remark-smartypants takes every opening quote after a Chinese character for a closing one.)
 */
export function remarkChineseQuotes() {
  return (tree: Root) => {
    walkRuns(tree, ({ text, rewrite }) => {
      if (!/["']/u.test(text)) return;
      const units = text.split('');
      const replace = ([open, close]: Pair, opening: string, closing: string) => {
        units[open] = opening;
        units[close] = closing;
      };
      for (const pair of doublePairs(text))
        if (touchesChinese(text, pair) || CHINESE.test(text.slice(...pair)))
          replace(pair, '“', '”');
      for (const pair of singlePairs(text)) if (touchesChinese(text, pair)) replace(pair, '‘', '’');
      rewrite(units);
    });
  };
}

/** Whether one of a pair stands beside Chinese, across a soft line break if need be. */
function touchesChinese(text: string, pair: Pair): boolean {
  return pair.some((at) => CHINESE.test(before(text, at)) || CHINESE.test(after(text, at)));
}

function before(text: string, at: number): string {
  return [...text.slice(Math.max(0, at - 4), at).replace(/\r?\n$/u, '')].at(-1) ?? '';
}

function after(text: string, at: number): string {
  return [...text.slice(at + 1, at + 5).replace(/^\r?\n/u, '')][0] ?? '';
}

/**
 * Pairs what is there in order. A mark after a digit where a quote would open may be one of inches:
 * it is when nothing Chinese follows at once (27" 显示器), or when the others pair up without it.
 */
function doublePairs(text: string): Pair[] {
  const quotes = doubleQuotes(text, (at) => !CHINESE.test(after(text, at)));
  const pairs = inPairs(quotes) ?? inPairs(doubleQuotes(text, () => true)) ?? [];
  return pairs.filter((pair) => !pair.every((at) => isMeasure(text, at)));
}

function doubleQuotes(text: string, isInches: (at: number) => boolean): number[] {
  const quotes: number[] = [];
  for (const { index } of text.matchAll(/"/gu)) {
    const opens = quotes.length % 2 === 0;
    if (!(opens && isMeasure(text, index) && isInches(index))) quotes.push(index);
  }
  return quotes;
}

function isMeasure(text: string, at: number): boolean {
  return /\d/u.test(text.charAt(at - 1));
}

/** @returns null when one is left over */
function inPairs(places: number[]): Pair[] | null {
  if (places.length % 2 !== 0) return null;
  return places.flatMap((open, index) => {
    const close = places[index + 1];
    return index % 2 === 0 && close !== undefined ? [[open, close] satisfies Pair] : [];
  });
}

/** One that follows a letter or a digit does not open, one that precedes them does not close. */
function singlePairs(text: string): Pair[] {
  const pairs: Pair[] = [];
  let open: number | null = null;
  for (const { index } of text.matchAll(/'/gu)) {
    if (open === null) {
      if (!ALPHANUMERIC.test(text.charAt(index - 1))) open = index;
    } else if (!ALPHANUMERIC.test(text.charAt(index + 1))) {
      pairs.push([open, index]);
      open = null;
    }
  }
  return pairs;
}
