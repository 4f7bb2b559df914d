import { findingAt, type DocumentFile } from '../document-file';
import { createPictureFiles, picturesOf, shortAddress } from '../pictures';
import type { Rule } from '../rule';

/** A picture in Markdown whose address holds a space or full-width brackets, and which is shown as text. */
const NOT_A_PICTURE = /!\[[^\]\n]*\](?:\([^()\n]*\)|（[^（）\n]*）)/gu;

/** Pictures are there. */
export const imageMissing: Rule = {
  id: 'image-missing',
  level: 'error',
  about: {
    zh: '图片在：文章旁边的写相对路径，public/ 里的以 / 开头；大小写也要一致',
    en: 'pictures are there: beside the document, or below public/ when the path begins with /',
  },
  check: (context) => {
    const pictures = createPictureFiles(context);
    return context.files.flatMap((document) => {
      const missing = picturesOf(document)
        .filter(({ src, html }) => !html && !pictures.has(document, src))
        .map(({ src, offset }) => {
          const meant = pictures.meant(document, src);
          return findingAt(
            document,
            offset,
            `找不到图片 ${shortAddress(src)}。${meant ? `是否应为 ${meant}？` : '请把图片放在这个文件旁边；放在 public/ 里的，路径以 / 开头。'}`,
            `no picture ${shortAddress(src)}. ${meant ? `Did you mean ${meant}?` : 'Put it beside this file; for one in public/, begin the path with /.'}`,
          );
        });
      return [...missing, ...shownAsText(document)];
    });
  },
};

function shownAsText(document: DocumentFile) {
  if (!document.text.includes('![')) return [];
  return document
    .facts()
    .prose.flatMap(({ start, end }) =>
      [...document.text.slice(start, end).matchAll(NOT_A_PICTURE)].map(({ index, 0: written }) =>
        findingAt(
          document,
          start + index,
          `“${written}”不是图片，会原样显示。请用半角括号，文件名里不用空格：![图里有什么](图片.jpg)。`,
          `"${written}" is shown as text. Use half-width brackets and no space in the name: ![what it shows](picture.jpg).`,
        ),
      ),
    );
}
