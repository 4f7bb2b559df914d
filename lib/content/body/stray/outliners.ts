import { findMarks, type Mark } from './mark';
import { type Detector, quoted, stray } from './stray';

const marks: readonly Mark[] = [
  {
    // A face, 好的^^ 谢谢^^, is none.
    pattern:
      /(?<!\^)\^\^(?=[\p{L}\p{N}“《])(?<inside>[^^\n。！？!?~]{0,200}\p{Script=Han}[^^\n。！？!?~]{0,200})(?<=[\p{L}\p{N}”》])\^\^(?!\^)/gu,
    sign: '^^',
    zh: '不是高亮。高亮写成 ==高亮==',
    en: 'marks nothing. Write ==marked==',
    mend: (inside) => `==${inside}==`,
  },
  {
    // An id of Logseq; one of Roam has nine signs, which are no word.
    pattern:
      /\(\((?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?=[\w-]{0,8}[a-z])(?=[\w-]{0,8}\d)(?=[\w-]{0,8}[A-Z_-])[\w-]{9})\)\)/gu,
    sign: '((',
    zh: '是 Logseq 或 Roam 的块引用，这里没有用。请删去，或把那一块的文字写在这里',
    en: 'refers to a block of Logseq or Roam and means nothing here. Remove it, or write the text of that block',
  },
];

/** Marks of outliners within a line: `^^高亮^^`, `((块的编号))`. */
export const strayOutlinerMark: Detector = findMarks(marks);

/** State of an item in Logseq, in front of its text. */
const STATE = /^(?<state>TODO|DOING|LATER|WAITING|DONE|CANCELL?ED)[ \t]+(?=\S)/u;

/** Items of a list with a state before their text, as Logseq has things to do. */
export const strayState: Detector = ({ heads }) =>
  heads.flatMap(({ start, text, prefix }) => {
    const { 0: all = '', groups = {} } = STATE.exec(text) ?? {};
    if (all === '' || !/[-+*][ \t]+$/u.test(prefix)) return [];
    const { state = '' } = groups;
    const box = state === 'DONE' ? '[x]' : '[ ]';
    return stray(
      start,
      all.length,
      `“${quoted(text)}”里的 ${state} 会原样显示，是 Logseq 的待办。还没写完的先写完；待办写成 - ${box} 后面空一格再写事情。`,
      `${state} in "${quoted(text)}" is shown as it is: a task of Logseq. Finish what is to be done; a task is written - ${box} and its text.`,
    );
  });
