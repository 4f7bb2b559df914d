import type { LocatePicture } from '../../source/picture-files';
import { findingAt, type DocumentFile } from '../document-file';
import type { RuleFinding } from '../finding';
import { meantPicture, picturesOf, shortAddress } from '../pictures';
import type { Rule } from '../rule';

/** A picture in Markdown whose address holds a space or full-width brackets, and which is shown as text. */
const NOT_A_PICTURE = /!\[(?<alt>[^\]\n]*)\](?:\((?<half>[^()\n]*)\)|（(?<full>[^（）\n]*)）)/gu;

/** Pictures are there. */
export const imageMissing: Rule = {
  id: 'image-missing',
  level: 'error',
  about: {
    zh: '图片在：文章旁边的写相对路径，public/ 里的以 / 开头；大小写也要一致',
    en: 'pictures are there: beside the document, or below public/ when the path begins with /',
  },
  check: (context) => {
    const { files, locatePicture } = context;
    return files.flatMap((document) => {
      const missing = picturesOf(document)
        .filter(({ src, html }) => !html && !locatePicture(src, document.source).ok)
        .map(({ src, offset }) => {
          const meant = meantPicture(context, document, src);
          return findingAt(
            document,
            offset,
            `找不到图片 ${shortAddress(src)}。${meant ? `是否应为 ${meant}？` : '请把图片放在这个文件旁边；放在 public/ 里的，路径以 / 开头。'}`,
            `no picture ${shortAddress(src)}. ${meant ? `Did you mean ${meant}?` : 'Put it beside this file; for one in public/, begin the path with /.'}`,
          );
        });
      return [...missing, ...shownAsText(document, locatePicture)];
    });
  },
};

function shownAsText(document: DocumentFile, locatePicture: LocatePicture): RuleFinding[] {
  if (!document.text.includes('![')) return [];
  return document.facts().prose.flatMap(({ start, end }) =>
    [...document.text.slice(start, end).matchAll(NOT_A_PICTURE)].map((found) => {
      const [written] = found;
      const { alt = '', half, full = '' } = found.groups ?? {};
      const { src, remedy } = asPicture(alt, half ?? full);
      const at = start + found.index;
      const located = locatePicture(src, document.source);
      return findingAt(
        document,
        at,
        `“${written}”不是图片，会原样显示。括号须为半角，文件名里有空格的放在尖括号里。请写成 ${remedy}。`,
        `"${written}" is shown as text. Brackets are half-width, and a name with a space stands between < and >. Write ${remedy}.`,
        // The mending is sure only where it leads to a picture that is there.
        located.ok && located.value !== null
          ? { start: at, end: at + written.length, text: remedy }
          : null,
      );
    }),
  );
}

/** Guesses what was meant by the alternative text and what stands between brackets: an address, perhaps a title. */
function asPicture(alt: string, inside: string): { src: string; remedy: string } {
  const [, name = '', title = ''] =
    /^(.*?)(\s+(?:"[^"]*"|'[^']*'|“[^”]*”))?$/u.exec(inside.trim()) ?? [];
  const src = name.replace(/^<(.*)>$/u, '$1');
  const address = /[\s()]/u.test(src) ? `<${src}>` : src;
  const caption = title.trim().replace(/^“(.*)”$/u, '"$1"');
  return { src, remedy: `![${alt}](${[address, caption].filter(Boolean).join(' ')})` };
}
