import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import type { Site } from '../model';
import { about, type Say } from '../note';
import { isListAddress, LISTING } from './list-pages';

/** Tells of the pages in HTML that readers could open and that did not come: they are no documents. */
export function tellOfHtmlPages({ files, tree, attachments, engine }: Site, say: Say): void {
  const brought = new Set(attachments.map(({ file }) => file));
  for (const [address, file] of files) {
    if (!/\.html?$/iu.test(file) || brought.has(file) || isOurs(address)) continue;
    const text = tree.read(file).toString('utf8');
    const { yaml, bodyStart } = findFrontMatter(text);
    // What a theme fills in: a list, or a layout by itself.
    if (LISTING.test(text) || (yaml !== null && text.slice(bodyStart).trim() === '')) continue;
    // Jekyll and Hexo copy files without front matter, Hugo all.
    if (engine === 'jekyll' && yaml !== null && INCLUDES_ALONE.test(text.slice(bodyStart)))
      continue;
    say(
      about(
        'look',
        file,
        'html-page',
        `旧站的网页 ${address} 是 HTML 写的，不是文章，没有导入。要它，写成 pages/ 里的一页；要原样的，放进 public/assets/，再在 old-site.yml 的 redirects 里写上旧网址和它的路径。`,
        `the old page ${address} is HTML and no article: it was left out. To have it, write it as a page in pages/; to have it as it is, put it into public/assets/, and its old address and its path below redirects in old-site.yml.`,
      ),
    );
  }
}

/** Nothing but Liquid that includes parts of the theme. */
const INCLUDES_ALONE = /^\s*(?:\{%-?\s*include[^%]*%\}\s*)+$/u;

/** The front page, lists and what readers see where nothing is: this site has its own at these addresses. */
function isOurs(address: string): boolean {
  return isListAddress(address) || /^\/404(?:\/index)?\.html?$/iu.test(address);
}
