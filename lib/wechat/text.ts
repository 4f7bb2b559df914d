import type { Element, ElementContent } from 'hast';
import { classesOf, styled, textNode } from '@/lib/html/nodes';
import { titleStyles } from '@/lib/html/title-nodes';
import type { Context } from './conversion';
import { styles } from './styles';

/** Elements inside a line, each with WeChat's element in its place, and the style of that. */
const inline: Readonly<Record<string, readonly [tagName: string, style: string | null]>> = {
  strong: ['strong', styles.strong],
  b: ['strong', styles.strong],
  mark: ['span', styles.mark],
  del: ['span', styles.del],
  s: ['span', styles.del],
  ins: ['span', styles.underline],
  u: ['span', styles.underline],
  sub: ['sub', styles.sub],
  sup: ['sup', styles.sup],
  code: ['code', styles.code],
  kbd: ['code', styles.code],
  samp: ['code', styles.code],
  ruby: ['ruby', null],
  br: ['br', null],
};

/** Parts of a heading that keep together, by their class. */
const parts: Readonly<Record<string, string>> = titleStyles;

/**
 * Converts what stands inside a line; an element without looks gives way to what it holds. A sound
 * mark has its brackets, whether the author wrote them or not: should the editor drop `ruby`, 汉（hàn）
 * can still be read.
 */
export function convertText(element: Element, context: Context): ElementContent[] {
  const children = () => context.inside(element.children);
  switch (element.tagName) {
    case 'em': {
      const isLatin = classesOf(element).includes('latin');
      return [styled('em', isLatin ? styles.latinEm : styles.em, children())];
    }
    case 'rt':
      return [bracket('（'), styled('rt', styles.rt, children()), bracket('）')];
    case 'rp':
      return [];
    // The site's style sheet sets these marks.
    case 'q':
      return [textNode('“'), ...children(), textNode('”')];
    case 'span': {
      const style = classesOf(element).flatMap((name) => parts[name] ?? [])[0];
      return style === undefined ? children() : [styled('span', style, children())];
    }
    default: {
      const [name, style] = inline[element.tagName] ?? [];
      return name === undefined ? children() : [styled(name, style ?? null, children())];
    }
  }
}

function bracket(mark: string): Element {
  return styled('rp', null, [textNode(mark)]);
}
