import { isIndentedBelow } from '../indented-below';
import { quoted, stray, type Detector } from './stray';

/** A box without the blank that has to follow it. */
const TIGHT =
  /^[[【［](?:(?<state>[ xX✓√✔☑])[\]】］](?=[\p{L}\p{Nd}“《「『*`!])|[\]】］](?=(?!表示|代表|[是为])[\p{Script=Han}“《「]))/u;
/** A box with what Markdown does not know: `[✓]`, `[-]`, `[ ]` with a full-width blank, `[ x ]`, `【x】`. */
const ODD =
  /^[[【［](?<state>[ \u3000]{0,9}[xX✓√✔☑☒✗✘×v*~/!?>＊－-]?[ \u3000]{0,9})[\]】］](?<gap>[ \t\u3000]+(?=\S)(?!表示|代表|[是为指])|$)/u;
/** A box that would be one in a list. */
const OUTSIDE = /^\[[ xX✓√✔]\](?=[ \t]+\S)/u;

const TICKED = /[xX✓√✔☑]/u;

/** An answer, yes or no, which is nothing to be done. */
const ANSWER = /^[[【［][ \t]?[✓√✔☑☒✗✘×][ \t]?[\]】］]/u;
const NO = /^.{1,2}[☒✗✘×]/u;

/** `- [X]大写`, `- [✓] 甲`, `[ ] 甲`: no box to tick. Where some are crossed out, ticks and crosses are answers. */
export const strayBox: Detector = ({ heads, source }) => {
  const areAnswers = heads.some(({ text }) => ANSWER.test(text) && NO.test(text));
  const outside = heads.filter(({ text, prefix }) => !isItem(prefix) && OUTSIDE.test(text));
  return heads.flatMap((head) => {
    const { start, text, prefix } = head;
    const isOutside = outside.length > 1 && outside.includes(head);
    if (areAnswers && ANSWER.test(text)) return [];
    const found = isItem(prefix) ? (TIGHT.exec(text) ?? ODD.exec(text)) : null;
    if (!found && !isOutside) return [];
    const [all] = found ?? OUTSIDE.exec(text) ?? [''];
    const state = found?.groups?.state ?? (found ? '' : all.slice(1, -1));
    const gap = found?.groups?.gap ?? '';
    const isKnown = TICKED.test(state) || state.trim() === '';
    const box = TICKED.test(state) ? '[x]' : '[ ]';
    const isSafe =
      isKnown &&
      text.length > all.length &&
      (found !== null || (/^[ \t]*$/u.test(prefix) && !isIndentedBelow(source, start)));
    return stray(
      start,
      all.length,
      `“${quoted(text)}”不是待办，方括号会原样显示。待办写成列表：- ${box} 后面空一格再写事情，框里只有空格或 x。`,
      `"${quoted(text)}" is no task: the brackets are shown as they are. Write a list, - ${box} and a space before the text; a box holds a space or an x.`,
      isSafe
        ? `${found ? '' : '- '}${box}${found && (gap !== '' || !all.endsWith(' ')) ? ' ' : ''}`
        : null,
    );
  });
};

function isItem(prefix: string): boolean {
  return /[-+*.)][ \t]+$/u.test(prefix);
}
