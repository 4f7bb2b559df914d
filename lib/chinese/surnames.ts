/**
 * Surnames that are read otherwise than the same characters elsewhere, each with characters of that
 * reading: what orders Chinese by pinyin knows one reading a character (findings/icu-surnames.sh).
 */
export const READ_AS: ReadonlyMap<string, string> = new Map([
  ['曾', '增'],
  ['单', '善'],
  ['解', '谢'],
  ['仇', '求'],
  ['查', '渣'],
  ['区', '欧'],
  ['朴', '瓢'],
  ['缪', '庙'],
  ['薄', '博'],
  ['翟', '宅'],
  ['尉迟', '玉迟'],
  ['万俟', '墨其'],
]);

/** A Chinese person's name: a surname of the table and one or two characters. */
const NAME = new RegExp(
  String.raw`^(${[...READ_AS.keys()].join('|')})(?=\p{Script=Han}{1,2}$)`,
  'u',
);

/**
 * Makes of a person's name one that stands where the person belongs among names ordered by pinyin.
 * @param name e.g. `曾国藩`
 * @returns e.g. `增国藩`, to be compared, never shown; other names as they are
 */
export function bySurname(name: string): string {
  return name.replace(NAME, (surname) => READ_AS.get(surname) ?? surname);
}
