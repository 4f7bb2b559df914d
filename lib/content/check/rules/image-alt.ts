import { findingAt } from '../document-file';
import { picturesOf } from '../pictures';
import type { Rule } from '../rule';

/** Pictures say what they show. */
export const imageAlt: Rule = {
  id: 'image-alt',
  level: 'error',
  about: {
    zh: '图片都有替代文字，写出图里有什么',
    en: 'pictures have a text that says what they show',
  },
  check: ({ files }) =>
    files.flatMap((document) =>
      picturesOf(document)
        .filter(({ alt, named }) => !named && !alt.trim())
        .map(({ src, offset }) => {
          const inBody = offset >= document.frontMatter.bodyStart;
          const isEmbedded = document.text.startsWith('![[', offset);
          const own = isEmbedded ? `![[${src}|图里有什么]]` : `![图里有什么](${src})`;
          const remedy = inBody ? own : `cover: {src: ${src}, alt: 图里有什么}`;
          return findingAt(
            document,
            offset,
            `图片 ${src} 没有替代文字，看不见图的读者不知道图里有什么。请写成 ${remedy}。`,
            `the picture ${src} has no text for those who cannot see it. Write ${remedy}.`,
          );
        }),
    ),
};
