/** Joint between Chinese and Latin, with a space or without. */
const HAN_THEN_WORD = /(\p{Script=Han})([a-z\d])/gu;
const WORD_THEN_HAN = /([a-z\d])(\p{Script=Han})/gu;
const SPACE_BESIDE_HAN = /(?<=\p{Script=Han}) (?=[a-z\d])|(?<=[a-z\d]) (?=\p{Script=Han})/gu;

/**
 * Joint of a name in Latin letters: between two words of it, before its number (gpt-5, o3), and behind the number that
 * it begins with (2nm). Two numbers have none: together they are another.
 */
const JOINT =
  /(?<=[a-z]{2})[ -](?=[a-z][a-z\d])|(?<=[a-z])[ -](?=\d)|(?<=[a-z]{2})(?=\d)|(?<=(?<![\d.])\d[\d.]*)[ -]?(?=[a-z])/gu;

/** Ways of writing the joints of a name. */
const JOINTS = ['', ' ', '-'];

/** Letters that may be two words of a name, and the number behind them: claudecode, deepseekv3. */
const WRITTEN_TOGETHER = /^[a-z]{5,16}(?:\d[\d.]*[a-z]?)?$/u;

/** Fewest letters of the first word of a name, and of the second, its number counted. */
const FIRST = 3;
const SECOND = 2;

/**
 * The ways in which a folded text is spelt: with and without the space that some put between Chinese and Latin, and a
 * name's words and number together, apart, or with hyphens.
 */
export function spellingsOf(text: string): string[] {
  const beside = [
    text,
    text.replace(HAN_THEN_WORD, '$1 $2').replace(WORD_THEN_HAN, '$1 $2'),
    text.replace(SPACE_BESIDE_HAN, ''),
  ];
  return [...beside, ...JOINTS.map((joint) => text.replace(JOINT, joint))];
}

/** The names of two words that a folded word may be, written apart or with hyphens; none of what is no such word. */
export function cutInTwo(word: string): string[] {
  if (!WRITTEN_TOGETHER.test(word)) return [];
  const letters = word.search(/\d|$/u);
  const cuts = Array.from({ length: word.length }, (_, at) => at).filter(
    (at) => at >= FIRST && at < letters && at <= word.length - SECOND,
  );
  return cuts.flatMap((at) =>
    [' ', '-'].flatMap((joint) => {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      return [`${first}${joint}${second}`, `${first}${joint}${second.replace(JOINT, joint)}`];
    }),
  );
}
