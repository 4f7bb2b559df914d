const NUMERAL = '[一二三四五六七八九十百]{1,3}';
/** 一、 and 一、二线城市, which is no first item. */
const COUNTED = String.raw`${NUMERAL}、(?![一二三四五六七八九十])`;

/** Marks that begin an item, however its sentence ends. */
const MARKED: readonly RegExp[] = [
  new RegExp(String.raw`^(?:\*\*)?${COUNTED}`, 'u'),
  /^(?:\*\*)?[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2}|[a-z])[）)]/iu,
  /^(?:\*\*)?[①-⓿❶-➓㈠-㈩]/u,
  /^(?:\*\*)?[\d０-９]{1,2}[、．）]/u,
  /^(?:\*\*)?[A-Za-z][.．、)）](?=[ \t\p{Script=Han}“《])/u,
  /^(?:\*\*)?(?:[ivx]{1,4}[.)、．](?=[ \t\p{Script=Han}])|[ⅰ-ⅿⅠ-Ⅿ])/iu,
  /^(?:\*\*)?(?:问|答|Q\d*|A\d*)(?:\*\*)?[:：]/u,
  /^(?:\*\*)?第[一二三四五六七八九十百\d]{1,3}[条章节步][ \t\u3000：:、]/u,
  /^(?:\*\*)?第[一二三四五六七八九十百\d]{1,3}[、：]/u,
  /^#\d{1,3}[ \t]/u,
  /^\d{1,2}(?:\.\d{1,2}){1,3}\.?[ \t\u3000]/u,
  /^(?:[•·●○◆◇■□▪▫►▶➤➢★☆※✓✔→＊＋»›†‡]|\p{Extended_Pictographic})/u,
  /^[~/][ \t]/u,
  // A list that begins above 1 ends no paragraph.
  /^\d{1,2}[.)][ \t]+(?=\S)/u,
  // What other programs escape.
  /^(?:\\[-+*]|\d{1,2}\\[.)])[ \t]+(?=\S)/u,
  // Rows of a sheet.
  /^[^\t\n]{1,60}\t+(?=[^\t\n])/u,
  /^\u3000{1,4}(?=[^\s])/u,
];

/** Beginnings of an entry: a label, an hour, a speech. A sentence goes on with such words, too. */
const LABELLED: readonly RegExp[] = [
  /^(?:\*\*)?(?:\p{Script=Han}|[\w .·-]){1,12}(?<![说道问答称示为是括下出])(?:\*\*)?：/u,
  // Properties of Notion.
  /^(?:\p{Script=Han}|[\w .·-]){1,20}(?<![说道问答称示为是括下出]):(?=[ \t]+[^\s"“'‘])/u,
  /^`[^`\n]{1,30}`[:：]/u,
  /^(?:——|—|–|－)(?=\s*\p{Script=Han})/u,
  /^\d{1,2}[:：]\d{2}(?!\d)/u,
  // Speech, by turns.
  /^[“「『][^”」』\n]+[”」』](?:\p{Script=Han}{0,5}[说道问答喊叫笑][^，。\n]{0,2}[。！？])?\s*$/u,
];

/** Bylines: 文 | 张三. */
const BYLINE =
  /^(?:\*\*)?\p{Script=Han}{1,8}(?:\*\*)?[ \t\u3000]*[|｜丨](?![ \t]*[-—－=|｜])[^|｜丨\n]+$/u;
/** The line below the head of a table, which makes rows of such lines. */
const RULE = /^(?=[^|｜\n]*[|｜])[ \t:：—－–―─|｜-]+$/u;

/** Words that count, which join sentences as often: they begin entries where all lines do so and none is a sentence. */
const COUNTING: readonly RegExp[] = [
  new RegExp(String.raw`^(?:\*\*)?(?:${NUMERAL}[是来则](?!自|到|讲)|其[一二三四五六七八九])`, 'u'),
  /^(?:首先|其次|再次|最后|一方面|另一方面|第[一二三四五六七八九十\d]{1,3})[，,]/u,
  /^(?:\*\*)?第[一二三四五六七八九十百\d]{1,3}[条章节步]/u,
  /^(?:Day|Step|Part|No\.?|Q|A|T|P|步骤|方案|方法|问题|场景|阶段|案例|建议|附件|附录|图|表|例|注) ?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?=[\s.、：:．)）\p{Script=Han}]|$)/u,
  // Titles alone.
  /^《[^《》\n]+》\s*$/u,
];

/** Short lines that no mark ends or divides, which are hardly the lines of one sentence. */
const BARE = /^(?=.*\p{Script=Han})[^，。！？；：、…,.!?;:<>`[\](){}|*_~=$]{1,20}$/u;

/** Least number of them that are a list. */
const MANY = 3;

/** A line of which the sentence goes on, and one that is a sentence or a part of one. */
const GOES_ON = /[，、,]\s*$/u;
const DIVIDED = /[，、；,;]\s*$/u;
const IS_SENTENCE = /[，、；。！？…,;.!?]["”’」』）)]?\s*$/u;

/** Tells of a line of a paragraph whether it begins as another does, and so stands apart from the one before. */
export function createLikeness(lines: readonly string[]): (index: number) => boolean {
  const own = lines.filter((line) => line !== '');
  const isList = own.length >= MANY && own.every((line) => BARE.test(line.trim()));
  if (isList || isCount(own)) return () => true;
  const isTable = lines.some((line) => RULE.test(line));
  const kinds = [
    ...[...MARKED, ...(isTable ? [] : [BYLINE])].map((pattern) => begun(lines, pattern, GOES_ON)),
    ...LABELLED.map((pattern) => begun(lines, pattern, DIVIDED)),
  ].filter(({ size }) => size > 1);
  return (index) => kinds.some((kind) => kind.has(index));
}

/** Finds the lines that begin so, and not in the middle of a sentence, by index. */
function begun(lines: readonly string[], pattern: RegExp, open: RegExp): ReadonlySet<number> {
  const indices = lines.flatMap((line, index) =>
    pattern.test(line) && !open.test(lines[index - 1] ?? '') ? index : [],
  );
  return new Set(indices);
}

/** Whether all lines, but one that announces them, count; none of them is a sentence, which could go on. */
function isCount(lines: readonly string[]): boolean {
  const counted = /[：:]\s*$/u.test(lines[0] ?? '') ? lines.slice(1) : lines;
  if (counted.length < 2 || counted.some((line) => IS_SENTENCE.test(line))) return false;
  const numbers = counted.map(numberOf);
  return (
    COUNTING.some((pattern) => counted.every((line) => pattern.test(line))) ||
    numbers.every((number, index) => number !== undefined && number === (numbers[0] ?? 0) + index)
  );
}

/** `1 甲`, `2024年 乙`: the number that a line begins with. */
function numberOf(line: string): number | undefined {
  const [, digits] = /^(\d{1,4})(?=[ \t年月日]|\p{Script=Han})/u.exec(line) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
