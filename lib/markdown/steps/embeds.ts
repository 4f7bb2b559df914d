import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { saidAs } from '@/lib/html/apparatus';
import { textOf } from '@/lib/html/text';
import { findPlayer, mediaKind } from '../embeds/players';
import { onlyChild } from '../only-child';
import { SKIP, walkElements } from '../walk';

/**
 * A link alone in its paragraph to a film or a recording is shown with the browser's own controls,
 * and one to a page of a video site as a card, in whose place the player comes on a click
 * (components/prose/video-embed.element.ts). Nothing is loaded before a reader asks for it.
 */
export function rehypeEmbeds() {
  return (tree: Root) => {
    walkElements(tree, (element) => {
      if (element.tagName !== 'p') return undefined;
      const link = onlyChild(element);
      if (link?.tagName === 'a') embed(element, link);
      return SKIP;
    });
  };
}

function embed(paragraph: Element, link: Element): void {
  const { href } = link.properties;
  if (typeof href !== 'string') return;
  const kind = mediaKind(href);
  if (kind) Object.assign(paragraph, media(kind, href, link));
  const player = findPlayer(href);
  if (player) Object.assign(paragraph, card(player, link));
}

function media(kind: 'video' | 'audio', src: string, link: Element): Element {
  const ariaLabel = textOf(link);
  const player = h(kind, { controls: true, preload: 'none', src, ariaLabel });
  const caption = h('figcaption', [link]);
  return h('figure', { className: ['media'] }, [player, caption]);
}

function card({ site, address }: { site: string; address: string }, link: Element): Element {
  const text = textOf(link);
  const title = text === link.properties.href ? '' : text;
  link.properties.className = ['video-card'];
  link.children = [
    ...(title ? [h('span', title)] : []),
    { ...h('small', `${site}视频`), data: saidAs('') },
  ];
  return h('video-embed', { dataPlayer: address }, [link]);
}
