/**
 * Characters that nobody sees and no text needs: controls, zero-width spaces, soft hyphens, marks of direction (HTML
 * has `dir`), byte order marks, fillers, tags. One stays where it makes what is seen:
 */
const NEEDED = [
  String.raw`[\t\n\r]`,
  // Emoji of several (👩‍🚀), and the look of one (❤️, 1️⃣); the flags of England, Scotland and Wales.
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})`,
  String.raw`(?<=(?![\d#*])\p{Emoji})[\uFE0E\uFE0F]|(?<=[\d#*])\uFE0F(?=\u20E3)`,
  String.raw`(?<=\u{1F3F4}[\u{E0020}-\u{E007E}]{0,6})[\u{E0020}-\u{E007F}]`,
  // The form of a character: of Han, of mathematics, of Mongolian.
  String.raw`(?<=\p{Script=Han})[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=\p{Sm})\uFE00`,
  String.raw`(?<=\p{Script=Mongolian})[\u180B-\u180F]`,
  // Letters that join, or do not: Persian, Hindi and others.
  String.raw`(?<=JOINING)[\u200C\u200D]|[\u200C\u200D](?=JOINING)`,
  // Syllables of old Hangul, and the order of combining marks.
  String.raw`(?<=[\u1100-\u11FF])[\u115F\u1160]|[\u115F\u1160](?=[\u1100-\u11FF])`,
  String.raw`\u034F(?=\p{M})`,
];

/** A letter, or a mark on one, of a script in which letters join. */
const JOINING = String.raw`(?![\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}])[\p{L}\p{M}]`;

const CANDIDATE = String.raw`[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFC]`;

const ANY = new RegExp(String.raw`(?![\t\n\r])${CANDIDATE}|[\u2028\u2029]`, 'u');

const NEEDLESS = new RegExp(
  `(?!${NEEDED.join('|').replaceAll('JOINING', JOINING)})${CANDIDATE}`,
  'gu',
);

/** Ends of lines that only some programs know. */
const LINE_END = /[\v\f\u0085\u2028\u2029]/gu;

/**
 * Takes out the characters that nobody sees and that stand in the way of what reads a text: a search
 * for 算力 does not find it with a zero-width space in it, and XML may not hold controls at all.
 */
export function withoutInvisible(text: string): string {
  return ANY.test(text) ? text.replace(LINE_END, '\n').replace(NEEDLESS, '') : text;
}
