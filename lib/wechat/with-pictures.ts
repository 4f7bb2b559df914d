import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { walkElements } from '@/lib/markdown/walk';

/** The addresses of the pictures of an article for WeChat, each once, in order. */
export function picturesIn(html: string): string[] {
  const found = new Set<string>();
  eachPicture(fromHtml(html, { fragment: true }), (address) => {
    found.add(address);
    return address;
  });
  return [...found];
}

/**
 * Puts others in the place of pictures; nothing else of the article is another.
 * @param html of `wechatArticle`
 * @param uploaded addresses at WeChat, by those in the article
 */
export function withPictures(html: string, uploaded: ReadonlyMap<string, string>): string {
  const tree = fromHtml(html, { fragment: true });
  eachPicture(tree, (address) => uploaded.get(address) ?? address);
  return unified().use(rehypeStringify).stringify(tree);
}

function eachPicture(tree: Root, replace: (address: string) => string): void {
  walkElements(tree, ({ tagName, properties }) => {
    if (tagName === 'img') properties.src = replace(String(properties.src));
  });
}
