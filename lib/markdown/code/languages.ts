import { createRequire } from 'node:module';
import type * as Languages from 'shiki/langs';
import { rougeNames, rougeOnly } from './rouge-names';

/**
 * Node loads ES modules so since 20.19 (https://nodejs.org/api/modules.html#loading-ecmascript-modules-using-require):
 * the list is read when the first language is asked for, and the gate asks synchronously.
 */
const load = createRequire(import.meta.url);

/** A language that can be highlighted. */
export type Language = {
  /** Shiki's id for it. */
  id: string;
  /** Its name as readers know it. */
  name: string;
};

/** Names of text that is no code, none of which is a mistake. */
const PLAIN: ReadonlySet<string> = new Set(['text', 'plain', 'plaintext', 'txt', 'output', 'none']);

/**
 * Finds a language by its id, an alias or its name, Rouge's too, in whatever case; null when there is none.
 * What follows a comma is for other programs: `rust,no_run`.
 */
export function findLanguage(name: string): Language | null {
  const [written = ''] = name.toLowerCase().split(',');
  if (written === '' || isPlain(written)) return null;
  const meant = Object.hasOwn(rougeNames, written) ? rougeNames[written] : undefined;
  return languages().get(meant ?? written) ?? null;
}

/** Whether a name says that the code has one colour: no language is meant, or one without a grammar here. */
export function isPlain(name: string): boolean {
  const written = name.toLowerCase();
  return PLAIN.has(written) || rougeOnly.has(written);
}

/** All names that `findLanguage` knows, in lower case. */
export function languageNames(): string[] {
  return [...languages().keys()];
}

let known: ReadonlyMap<string, Language> | undefined;

function languages(): ReadonlyMap<string, Language> {
  if (known) return known;
  const { bundledLanguagesInfo } = load('shiki/langs') as typeof Languages;
  known = new Map(
    bundledLanguagesInfo.flatMap(({ id, name, aliases = [] }) =>
      [name.toLowerCase(), ...aliases, id].map((each) => [each, { id, name }] as const),
    ),
  );
  return known;
}
