import { isOnOtherSite } from '@/lib/markdown/other-site';
import { findingAt } from '../document-file';
import { picturesOf } from '../pictures';
import type { Rule } from '../rule';

/** Pictures are the site's own: its Content-Security-Policy loads nothing from elsewhere. */
export const imageElsewhere: Rule = {
  id: 'image-elsewhere',
  level: 'warning',
  about: { zh: '图片不引自别的网站', en: 'pictures are not taken from other sites' },
  check: ({ files }) =>
    files.flatMap((document) =>
      picturesOf(document)
        .filter(({ src }) => isOnOtherSite(src))
        .map(({ src, offset }) =>
          findingAt(
            document,
            offset,
            `外站图片 ${src} 不会显示：本站只加载自己的图片。请下载后放在文章旁边，写成 ![图里有什么](图片.png)。`,
            `the picture ${src} of another site does not load here. Save it beside the post and write ![what it shows](picture.png).`,
          ),
        ),
    ),
};
