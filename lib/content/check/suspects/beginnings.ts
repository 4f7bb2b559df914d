const NUMERAL = '[一二三四五六七八九十百]{1,3}';

/** How lines begin, or look as a whole, that are items, questions, speeches, entries of a list. */
const BEGINNINGS: readonly RegExp[] = [
  new RegExp(String.raw`^(?:\*\*)?${NUMERAL}、`, 'u'),
  /^(?:\*\*)?[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2}|[a-z])[）)]/iu,
  /^(?:\*\*)?[①-⓿❶-➓㈠-㈩]/u,
  /^(?:\*\*)?[\d０-９]{1,2}[、．）]/u,
  /^(?:\*\*)?[A-Za-z][.．、)）](?=[ \t\p{Script=Han}“《])/u,
  /^(?:\*\*)?(?:[ivx]{1,4}[.)、．](?=[ \t\p{Script=Han}])|[ⅰ-ⅿⅠ-Ⅿ])/iu,
  new RegExp(
    String.raw`^(?:\*\*)?(?:${NUMERAL}[是来则](?!自|到|讲)|其[一二三四五六七八九]|第${NUMERAL}，)`,
    'u',
  ),
  /^(?:首先|其次|再次|最后|一方面|另一方面)[，,]/u,
  /^(?:\*\*)?(?:问|答|Q\d*|A\d*)(?:\*\*)?[:：]/u,
  /^(?:\*\*)?(?:\p{Script=Han}|[\w .·-]){1,12}(?<![说道问答称示为是括下出])(?:\*\*)?：/u,
  /^`[^`\n]{1,30}`[:：]/u,
  /^(?:\*\*)?第[一二三四五六七八九十百\d]{1,3}[条章节步]/u,
  /^(?:Day|Step|Part|No\.?|Q|A|T|P|步骤|方案|方法|问题|场景|阶段|案例|建议|附件|附录|图|表|例|注) ?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?=[\s.、：:．)）\p{Script=Han}]|$)/u,
  /^#\d{1,3}[ \t]/u,
  /^\d{1,2}(?:\.\d{1,2}){1,3}\.?[ \t\u3000]/u,
  /^第[一二三四五六七八九十百\d]{1,3}[、，：]/u,
  /^(?:[•·●○◆◇■□▪▫►▶➤➢★☆※✓✔→＊＋»›†‡]|\p{Extended_Pictographic})/u,
  /^[~/][ \t]/u,
  /^(?:——|—|–|－)(?=\s*\p{Script=Han})/u,
  /^\d{1,2}[:：]\d{2}(?!\d)/u,
  /^\u3000{1,4}(?=[^\s])/u,
  // What is said, by turns.
  /^[“「『][^”」』\n]+[”」』](?:\p{Script=Han}{0,5}[说道问答喊叫笑][^，。\n]{0,2}[。！？])?\s*$/u,
];

/** Bylines: 文 | 张三. */
const BYLINE =
  /^(?:\*\*)?\p{Script=Han}{1,8}(?:\*\*)?[ \t\u3000]*[|｜丨](?![ \t]*[-—－=|｜])[^|｜丨\n]+$/u;
/** The line below the head of a table, which makes rows of such lines. */
const RULE = /^(?=[^|｜\n]*[|｜])[ \t:：—－–―─|｜-]+$/u;

/** Short lines that no mark ends or divides, which are hardly the lines of one sentence. */
const BARE = /^(?=.*\p{Script=Han})[^，。！？；：、…,.!?;:<>`[\](){}|*_~=$]{1,20}$/u;

/** So many of them are a list. */
const MANY = 3;

/** Tells of a line of a paragraph whether it begins as another does, and so stands apart from the one before. */
export function createLikeness(lines: readonly string[]): (index: number) => boolean {
  const isTable = lines.some((line) => RULE.test(line));
  const kinds = [...BEGINNINGS, ...(isTable ? [] : [BYLINE])].filter(
    (pattern) => lines.filter((line) => pattern.test(line)).length > 1,
  );
  const own = lines.filter((line) => line !== '');
  const isBare = own.length >= MANY && own.every((line) => BARE.test(line.trim()));
  return (index) =>
    isBare || kinds.some((pattern) => pattern.test(lines[index] ?? '')) || countsOn(lines, index);
}

/** `1 甲`, `2 乙`: a line that begins with the number after that of the line before, or before that of the next. */
function countsOn(lines: readonly string[], index: number): boolean {
  const [before, own, after] = [index - 1, index, index + 1].map((at) => numberOf(lines[at]));
  return (
    own !== undefined &&
    ((before !== undefined && own === before + 1) || (after !== undefined && after === own + 1))
  );
}

function numberOf(line = ''): number | undefined {
  const [, digits] = /^(\d{1,4})(?=[ \t年月日]|\p{Script=Han})/u.exec(line) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
