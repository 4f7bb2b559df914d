import { isPicture } from '../../source/is-picture';
import { findingAt } from '../document-file';
import { picturesOf } from '../pictures';
import type { Rule } from '../rule';

/** Pictures are pictures, of a format that browsers show. */
export const imageBroken: Rule = {
  id: 'image-broken',
  level: 'error',
  about: {
    zh: '图片是完好的 JPEG、PNG、WebP、AVIF、GIF 或 SVG（改扩展名不算转格式）',
    en: 'pictures are JPEG, PNG, WebP, AVIF, GIF or SVG, whatever their name says',
  },
  check: ({ files, locatePicture }) =>
    files.flatMap((document) =>
      picturesOf(document).flatMap(({ src, offset }) => {
        const located = locatePicture(src, document.source);
        if (!located.ok || located.value === null || isPicture(located.value)) return [];
        return findingAt(
          document,
          offset,
          `文件 ${src} 不是完好的图片，或格式不合用（iPhone 的 HEIC 改了扩展名也还是 HEIC）。请打开它，另存为 JPEG 或 PNG。`,
          `the file ${src} is no intact picture, or of a format that browsers do not show (a HEIC under another name is one still). Save it as JPEG or PNG.`,
        );
      }),
    ),
};
