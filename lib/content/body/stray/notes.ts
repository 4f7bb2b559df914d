import { quoted, stray, type Detector } from './stray';

const NOTE =
  /(?<open>[[［【])(?:\^|＾|\^[ \t]+(?=\d))(?<name>[\p{L}\p{N}_-]{1,60})(?<close>[\]］】]?)(?<colon>[:：]?[ \t]*)/gu;

/** `[^1]` of a note that is not there, or one written in full width. A class of characters, [^a-z], is none. */
export const strayNote: Detector = ({ prose, source }) =>
  [...prose.matchAll(NOTE)]
    .filter(({ groups: { name = '', close = '' } = {} }) => close !== '' || !/^\w-\w/u.test(name))
    .filter(({ groups: { name = '' } = {} }) => !isClass(name))
    .map(({ 0: all, index, groups: { open = '', name = '', close = '', colon = '' } = {} }) => {
      const isHead = /^[ \t>]*$/u.test(source.slice(source.lastIndexOf('\n', index) + 1, index));
      const isNote = isHead && colon.startsWith('：');
      const isWide = `${open}${close}` !== '[]' || !all.startsWith(`${open}^${name}`);
      const length = all.length - (isNote ? 0 : colon.length);
      if (isNote)
        return stray(
          index,
          length,
          `“${quoted(all)}”会原样显示，不是注释。请用半角的方括号和冒号：[^${name}]: 注释。`,
          `"${quoted(all)}" is shown as it is and is no note. Use half-width brackets and colon: [^${name}]: note.`,
          // A note that nothing refers to would vanish.
          isReferred(source, `[^${name}]`) || isReferred(source, `【^${name}】`)
            ? `[^${name}]: `
            : null,
        );
      return stray(
        index,
        length,
        `“${quoted(all)}”会原样显示：${isWide ? '方括号要用半角，成对' : `没有一行写着 [^${name}]: 注释`}。请改正，或补上那一行。`,
        `"${quoted(all)}" is shown as it is: ${isWide ? 'brackets are half-width, in pairs' : `no line says [^${name}]: note`}. Mend it, or add that line.`,
        isWide && close !== '' ? `[^${name}]` : null,
      );
    });

/** Whether a name in brackets is used, and not only where it is defined. */
export function isReferred(text: string, name: string): boolean {
  return text
    .split(name)
    .slice(1)
    .some((after) => !/^[:：]/u.test(after));
}

/** Whether what stands after `[^` is a class of characters: `a-z`, `a-zA-Z0-9_`. */
export function isClass(name: string): boolean {
  return /^(?:\w-\w)+_?$/u.test(name);
}
