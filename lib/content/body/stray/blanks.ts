/** Text that follows a blank to be filled in: 2026 年__月__日, 我叫__，第__号, __公司. */
const FILLED_IN =
  /^\s*(?:[年月日时分秒点省市县区镇乡村路号室楼层栋岁元角万亿千百个位名次届期章节页条项款种类家所间台辆只件份张把套本部篇首遍趟回天周季度级班组队座课题斤克米里吨升倍折%％的与和及或、，。；：:,]|公司|先生|女士|同[学志]|老师|大学|学[院校]|医院|银行|单位|部门|人)/u;

/** Text that leads to the next blank. */
const LEADS_ON = /[与和及或至到第共约为是有在从向对的、，：:（(][ \t]*$/u;

const RUN = /[_＿]{2,}/gu;

/** Signs of two, and as what they stand in a text. */
type Run = {
  /** The text. */
  prose: string;
  /** Beginning of the signs. */
  start: number;
  /** End of the signs. */
  end: number;
};

/** Whether `__` or `＿＿` that no other follows is a blank, and no mark that was left open. */
export function isBlank({ prose, start, end }: Run): boolean {
  const after = prose.slice(end, lineEnd(prose, end));
  return runsIn(prose, start).length > 1 || !/^\p{Script=Han}{2}/u.test(after) || isFilled(after);
}

/**
 * Whether two runs with text between them are blanks: a mark begins after a sign, or stands within a text
 * on both sides, and holds a word that no counter is.
 */
export function areBlanks({ prose, start, end }: Run): boolean {
  const runs = runsIn(prose, start);
  const [{ length } = ''] = runs;
  const inside = prose.slice(start + length, end - length).trim();
  const isAttached = /\p{L}$/u.test(prose.slice(0, start)) && !/^\p{L}/u.test(prose.slice(end));
  return (
    runs.length !== 2 ||
    length > 2 ||
    inside.length < 2 ||
    isAttached ||
    /^\p{P}/u.test(inside) ||
    LEADS_ON.test(inside) ||
    (inside.length <= SHORT && isFilled(inside))
  );
}

/** Length of a counter with what is counted, in characters: 次会议. */
const SHORT = 3;

function isFilled(after: string): boolean {
  return FILLED_IN.test(after);
}

/** Number of characters of a line that are looked at on either side. */
const AROUND = 250;

function runsIn(prose: string, at: number): string[] {
  const start = Math.max(prose.lastIndexOf('\n', at) + 1, at - AROUND);
  return prose.slice(start, Math.min(lineEnd(prose, at), at + AROUND)).match(RUN) ?? [];
}

function lineEnd(prose: string, at: number): number {
  const end = prose.indexOf('\n', at);
  return end < 0 ? prose.length : end;
}
