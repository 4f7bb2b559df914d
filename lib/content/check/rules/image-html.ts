import { findingAt } from '../document-file';
import { picturesOf, shortAddress } from '../pictures';
import type { Rule } from '../rule';

/** Pictures in raw HTML are there. */
export const imageHtml: Rule = {
  id: 'image-html',
  level: 'error',
  about: { zh: '用 HTML 写的图片也在', en: 'pictures written as HTML are there' },
  check: ({ files, locatePicture }) =>
    files.flatMap((document) =>
      picturesOf(document)
        .filter(({ src, html }) => html && !locatePicture(src, document.source).ok)
        .map(({ src, offset }) =>
          findingAt(
            document,
            offset,
            `HTML 里的图片${src === '' ? '没有地址（飞书、公众号里的图片不会一起复制过来）' : ` ${shortAddress(src)} 找不到`}。请改用 ![图里有什么](图片.jpg)，并把图片放在这个文件旁边。`,
            `the HTML refers to a picture ${src === '' ? 'without an address (Feishu and WeChat do not copy them)' : `${shortAddress(src)} that is not there`}. Write ![what it shows](picture.jpg) and put the file beside this one.`,
          ),
        ),
    ),
};
