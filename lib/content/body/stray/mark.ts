import { type Detector, quoted, stray } from './stray';

/** A mark of another dialect, within a line. */
export type Mark = {
  /** Global. What stands between its signs is the group `inside`. */
  pattern: RegExp;
  /** Sign that every such mark has: a pattern that begins with a look-behind would be tried at each character. */
  sign?: string;
  /** Its meaning elsewhere, and what to write here, in Chinese. */
  zh: string;
  /** The same in English. */
  en: string;
  /** Gives the text to write instead; undefined where an editor must decide. */
  mend?: (inside: string) => string;
  /** Pattern of its source, where a part of it is read. */
  source?: RegExp;
};

/** Makes the detector of marks. */
export function findMarks(marks: readonly Mark[]): Detector {
  return ({ prose, source }) =>
    marks.flatMap(({ pattern, sign = '', zh, en, mend, source: form = /^/u }) =>
      (prose.includes(sign) ? [...prose.matchAll(pattern)] : []).flatMap(
        ({ 0: all, index, groups = {} }) => {
          const written = source.slice(index, index + all.length);
          if (!form.test(written)) return [];
          const inside = groups.inside ?? groups.unit ?? '';
          const at = index + all.indexOf(inside);
          return stray(
            index,
            all.length,
            `“${quoted(written)}”会原样显示，${zh}。`,
            `"${quoted(written)}" is shown as it is and ${en}.`,
            mend?.(source.slice(at, at + inside.length)) ?? null,
          );
        },
      ),
    );
}
