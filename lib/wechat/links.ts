import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { classesOf, styled, textNode } from '@/lib/html/nodes';
import { textOf } from '@/lib/html/text';
import { walkElements } from '@/lib/markdown/walk';
import type { Context, Conversion } from './conversion';
import { styles } from './styles';

/** The articles of Official Accounts: the one place that an article of theirs may link to. */
const WECHAT = 'https://mp.weixin.qq.com/';

/**
 * A link: one to WeChat stays, any other becomes a number in the list at the end. What leads to a place
 * in the article itself is text; the way back from a footnote is left out. A link that is its own
 * address (mail, telephone) says already where it leads.
 */
export const convertLink: Conversion = (element, context) => {
  const { href, dataFootnoteRef, dataFootnoteBackref } = element.properties;
  if (dataFootnoteBackref !== undefined) return [];
  if (dataFootnoteRef !== undefined) return [textNode(`[注${toString(element)}]`)];
  const children = context.inside(element.children);
  // A link from a picture to its own file.
  if (classesOf(element).includes('zoom')) return children;
  const url = webAddress(href, context.base);
  if (url === null) return children;
  if (url.startsWith(WECHAT)) return [styled('a', styles.link, children, { href: url })];
  return [...children, mark(context, textOf(element), url)];
};

/** The card of a video: WeChat plays films of its own only, so it is a line with a reference. */
export const convertVideo: Conversion = (element, context) => {
  const parts: ElementContent[] = [];
  walkElements(element, (link) => {
    if (link.tagName !== 'a') return;
    const title = link.children.map(textOf).join(' · ');
    const url = webAddress(link.properties.href, context.base);
    parts.push(textNode(title), ...(url === null ? [] : [mark(context, title, url)]));
  });
  return [styled('p', styles.p, parts)];
};

/** The absolute address that a link leads to; null inside the article, and outside the web. */
function webAddress(href: unknown, base: string): string | null {
  if (typeof href !== 'string' || href.startsWith('#') || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

function mark({ references }: Context, title: string, url: string): ElementContent {
  const number = references.numberOf({ title: title.trim(), url });
  return styled('sup', styles.reference, [textNode(`[${String(number)}]`)]);
}
