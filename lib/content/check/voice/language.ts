import type { Problem } from '../../source/problem';

/** A language that the gate speaks. */
export type Language = keyof Problem;

/** Environment of a program. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language to speak: the one that is asked for, else the locale's. Where the locale names none (`C`,
 * or nothing, as on Windows and in CI), it is Chinese: so are the editors.
 * @param wish `zh`, `en`, or undefined when nothing is asked for
 * @throws {Error} when another one is asked for
 */
export function chooseLanguage(wish: string | undefined, env: Environment): Language {
  if (wish !== undefined) return wanted(wish);
  const [language = ''] = /^[a-z]+/iu.exec(localeOf(env)) ?? [];
  return ['', 'c', 'posix', 'zh'].includes(language.toLowerCase()) ? 'zh' : 'en';
}

function wanted(wish: string): Language {
  if (wish === 'zh' || wish === 'en') return wish;
  throw new Error(`--lang 只能是 zh 或 en，却是“${wish}” / --lang is zh or en, not "${wish}"`);
}

/** The order of POSIX (https://pubs.opengroup.org/onlinepubs/9699919799/basedefs/V1_chap08.html#tag_08_02); an empty one is none. */
function localeOf({ LC_ALL, LC_MESSAGES, LANG }: Environment): string {
  return [LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? '';
}
