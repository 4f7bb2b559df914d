import type { Engine, Site, Target } from '../model';
import { about, type Say } from '../note';

/** Places in which each engine has its posts. */
const POSTS: Readonly<Record<Engine, string>> = {
  jekyll: '_posts/',
  hexo: 'source/_posts/',
  hugo: 'content/',
};

/** Tells of a site without posts: somebody has given another folder, or another branch, than they meant. */
export function tellOfNone({ documents, engine }: Site, { collections }: Target, say: Say): void {
  if (collections.length > 0 || documents.some(({ kind }) => kind !== 'page')) return;
  say(
    about(
      'lost',
      POSTS[engine],
      'no-posts',
      `没有找到文章：${POSTS[engine]} 里没有。这个文件夹也许不是源文件，也许缺了子模块，也许文章在别的分支或集合里。`,
      `no posts were found in ${POSTS[engine]}. This may be no folder of sources; submodules may be missing, or the posts are on another branch or in a collection.`,
    ),
  );
}
