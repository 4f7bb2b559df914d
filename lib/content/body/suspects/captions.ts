import type { Image } from 'mdast';
import { markupIn } from '../markup-in';
import { quoted, stray, type Stray } from '../stray/stray';

/** Marks in the title of a picture, which is its caption: text and nothing more. */
export function suspectCaption({ title, position }: Image): Stray[] {
  const mark = title ? markupIn(title) : null;
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (mark === null || start === undefined || end === undefined) return [];
  return [
    stray(
      start,
      end - start,
      `图注里的“${quoted(mark)}”会原样显示：引号里的图注只是文字，不排版。请删去记号；要排版的，写成 <figure>…<figcaption>。`,
      `"${quoted(mark)}" in this caption is shown as it is: a caption in quotes is text and nothing more. Remove the marks; for more write <figure>…<figcaption>.`,
    ),
  ];
}
