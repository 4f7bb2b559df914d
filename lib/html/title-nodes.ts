import type { ElementContent, Text } from 'hast';
import { titleParts, type TitlePart } from '@/lib/chinese/title-parts';
import { styled, textNode } from './nodes';

/** Styles that keep the parts of a title together; components/prose/headings.css has them as classes. */
export const titleStyles = {
  clause: 'display:inline-block;max-width:100%;',
  word: 'white-space:nowrap;',
} as const;

/** A title as nodes of HTML where there is no style sheet. */
export function styledTitle(title: string, room: number): ElementContent[] {
  const toNodes = (part: TitlePart): ElementContent[] => {
    if (typeof part === 'string') return [textNode(part)];
    // WeChat and mail know few elements; the browsers that show them are Chromium and WebKit, which need no mark.
    if ('mayEnd' in part || 'beside' in part) return [];
    return 'word' in part
      ? [styled('span', titleStyles.word, [textNode(part.word)])]
      : [styled('span', titleStyles.clause, part.clause.flatMap(toNodes))];
  };
  return titleParts(title, room).flatMap(toNodes);
}

/**
 * A title's parts as nodes of HTML.
 * @param toText makes a part's text into a node
 */
export function titleNodes(
  parts: readonly TitlePart[],
  toText: (value: string) => Text,
): ElementContent[] {
  return parts.map((part) => {
    if (typeof part === 'string') return toText(part);
    if ('mayEnd' in part)
      return styled(
        'wbr',
        null,
        [],
        part.mayEnd === 'anywhere' ? {} : { className: [part.mayEnd] },
      );
    if ('beside' in part) return titleSpan('beside-han', []);
    return 'word' in part
      ? titleSpan('word', [toText(part.word)])
      : titleSpan('clause', titleNodes(part.clause, toText));
  });
}

/** A part of a title around its nodes. */
export function titleSpan(
  kind: keyof typeof titleStyles | 'beside-han',
  children: ElementContent[],
) {
  return styled('span', null, children, { className: [kind] });
}
