import { Locale } from 'opencc-js/cn2t';

/** OpenCC's entries from Simplified to Traditional script: characters and phrases. */
const entries = ((Locale.from.cn ?? []).flat() as string[])
  .flatMap((dictionary) => dictionary.split('|'))
  .map((entry) => entry.split(' ') as [string, string]);

/** Characters that stand in some Traditional word: 后 in 皇后, 里 in 公里. */
const traditional = new Set(entries.flatMap(([, to]) => [...to]));

const simplified = new Set(
  entries.map(([from]) => from).filter((from) => [...from].length === 1 && !traditional.has(from)),
);

/** The characters of a text that no Traditional text has, by OpenCC's data: 发, 门; each once. */
export function simplifiedOnly(text: string): string[] {
  return [...new Set(text)].filter((character) => simplified.has(character));
}
