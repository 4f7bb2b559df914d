import type { Image } from 'mdast';
import { quoted, stray, type Stray } from '../stray/stray';

/** A size of Obsidian, behind the description of a picture: `图|300`, `图|300x200`. */
const BEHIND = /^(?<text>.*)\|(?<width>\d{1,4})(?:x\d{1,4})?$/su;
/** One in its place. A year may be a description. */
const ALONE = /^(?:\d{2,3}|\d{1,4}x\d{1,4})$/u;

/** `![图|300](a.png)`: what is a width elsewhere is read out here, as a part of what the picture shows. */
export function suspectSize({ alt, position }: Image, source: string): Stray[] {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (!alt || start === undefined || end === undefined || source.startsWith('![[', start))
    return [];
  const written = source.slice(start, end);
  const { text = '', width = '' } = BEHIND.exec(alt)?.groups ?? {};
  if (width === '' && !ALONE.test(alt)) return [];
  const behind = /^(?<before>!\[.*?)\\?\|\d+(?:x\d+)?(?<after>\]\([^\n]*\))$/u.exec(
    written,
  )?.groups;
  const isListed = source.startsWith('{:', end);
  const mended =
    behind && text.trim() !== '' && !isListed
      ? `${behind.before ?? ''}${behind.after ?? ''}{: width="${width}"}`
      : null;
  return [
    stray(
      start,
      end - start,
      `“${quoted(alt)}”整个是图片的说明，不是大小，会读给看不见图的人听。请写出图里有什么，大小写在后面：![图里有什么](图片.png){: width="${width || '300'}"}。`,
      `"${quoted(alt)}" is read out as what the picture shows, and is no size. Write what it shows, and its size behind it: ![what it shows](picture.png){: width="${width || '300'}"}.`,
      mended,
    ),
  ];
}
