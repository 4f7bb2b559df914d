import path from 'node:path';
import type { Rule } from '../rule';

/** Every file has a use. */
export const fileIgnored: Rule = {
  id: 'file-ignored',
  level: 'warning',
  about: { zh: '文件放在该放的文件夹里，扩展名为 .md', en: 'every file is one that the site uses' },
  check: ({ contentDir, ignored }) =>
    ignored.map((file) => ({
      file: path.join(contentDir, file),
      line: 1,
      column: 1,
      problem: {
        zh: '这个文件不会出现在网站上。文章放在 posts/，草稿放在 _drafts/，作者、分类、页面各放在 authors/、categories/、pages/，扩展名为 .md；指向别处的链接不算。',
        en: 'this file shows nowhere. Posts go to posts/, drafts to _drafts/, the others to authors/, categories/ and pages/, named .md; a link to a file is none.',
      },
    })),
};
