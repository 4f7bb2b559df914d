import type { ElementContent, Root, Text } from 'hast';
import { clausePieces } from '@/lib/chinese/clause-pieces';
import { isLongClause, keepWords, LONG_CLAUSE, splitClauses } from '@/lib/chinese/clauses';
import { textOf } from '@/lib/html/text';
import { SKIP, walk, walkElements } from '../walk';

/**
 * Headings break between clauses (components/prose/headings.css). In a Chinese one the words of a clause
 * that fits on a line stay together; one that is longer than a line on a phone is marked, and so is each
 * of its words: it breaks between them. By inline elements, as every other construct (a box, `wbr`) puts
 * spaces into the name that Chromium tells assistive technology.
 */
export function rehypeHeadingLines() {
  return (tree: Root) => {
    walkElements(tree, (heading) => {
      if (!/^h[1-6]$/u.test(heading.tagName)) return undefined;
      const text = textOf(heading);
      if (text.length > LONGEST) return SKIP;
      const keep = /\p{Script=Han}/u.test(text) ? keepWords : asIs;
      walk(heading, (node, parent, index) => {
        if (node.type === 'element' && node.tagName === 'code') return SKIP;
        if (node.type !== 'text' || !parent) return undefined;
        const clauses = splitClauses(node.value);
        if (!clauses.some(isLongClause)) {
          node.value = clauses.map(keep).join('');
          return undefined;
        }
        const { position } = node;
        const toText = (value: string): Text => ({ type: 'text', value, position });
        parent.children.splice(index, 1, ...clauses.map((clause) => piece(clause, keep, toText)));
        return index + clauses.length;
      });
      return SKIP;
    });
  };
}

/** What is longer, in UTF-16 units, is prose over a line of hyphens: it breaks as prose does. */
const LONGEST = 500;

/** @param toText has the place of what is cut, so that each piece can be found in the source */
function piece(
  clause: string,
  keep: (clause: string) => string,
  toText: (value: string) => Text,
): ElementContent {
  if (!isLongClause(clause)) return toText(keep(clause));
  return span(
    clausePieces(clause).map(({ text, whole }) => (whole ? span([toText(text)]) : toText(text))),
    LONG_CLAUSE,
  );
}

function span(children: ElementContent[], ...className: string[]): ElementContent {
  const properties = className.length > 0 ? { className } : {};
  return { type: 'element', tagName: 'span', properties, children };
}

function asIs(clause: string): string {
  return clause;
}
