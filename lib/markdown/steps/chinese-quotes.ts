import type { Root } from 'mdast';
import { walkRuns } from './phrasing';

const CHINESE = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60]/u;

/**
 * Straight quotes that pair up in one block and touch Chinese become “ ”. English pairs, inches
 * and a quote without a partner stay as typed. (remark-smartypants takes every opening quote
 * after a Chinese character for a closing one.)
 */
export function remarkChineseQuotes() {
  return (tree: Root) => {
    walkRuns(tree, ({ text, rewrite }) => {
      const quotes = quotePositions(text);
      if (quotes.length === 0 || quotes.length % 2 !== 0) return;
      const units = text.split('');
      for (let pair = 0; pair < quotes.length; pair += 2) {
        const [open, close] = quotes.slice(pair, pair + 2) as [number, number];
        if (!CHINESE.test(text.slice(Math.max(0, open - 1), close + 2))) continue;
        units[open] = '“';
        units[close] = '”';
      }
      rewrite(units);
    });
  };
}

function quotePositions(text: string): number[] {
  const positions: number[] = [];
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    const couldOpen = positions.length % 2 === 0;
    if (!(couldOpen && isInches(text, at))) positions.push(at);
  }
  return positions;
}

/** 27" is a length when nothing Chinese follows at once. */
function isInches(text: string, at: number): boolean {
  return /\d/u.test(text.charAt(at - 1)) && !CHINESE.test(text.charAt(at + 1));
}
