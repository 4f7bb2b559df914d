import { about, type Note } from '../note';

/** Longest piece of a source that a note shows. */
const LONGEST = 200;

/** A note about a tag that nobody knows, of which the pictures, the link or the texts came that it names itself. */
export function guessNote(file: string, kind: string, source: string, line: number): Note {
  const shown = source.length > LONGEST ? `${source.slice(0, LONGEST)}…` : source;
  return about(
    'look',
    file,
    `${kind}-guessed`,
    `${shown} 不认识（多半是主题或插件的），按它自己写的图片、链接、文字写成 Markdown。请核对；要别的写法，在 --map 文件里写明。`,
    `${shown} is unknown, a theme’s or a plug-in’s most likely: the pictures, the link or the text that it names came as Markdown. Check it, or say in the --map file what it is to become.`,
    line,
  );
}
