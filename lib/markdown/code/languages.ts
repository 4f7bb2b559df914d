import { createRequire } from 'node:module';
import type * as Languages from 'shiki/langs';

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

/** Finds a language by its id, an alias or its name, in whatever case; null when there is none. */
export function findLanguage(name: string): Language | null {
  return name === '' || isPlain(name) ? null : (languages().get(name.toLowerCase()) ?? null);
}

/** Whether a name says that no language is meant. */
export function isPlain(name: string): boolean {
  return PLAIN.has(name.toLowerCase());
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
