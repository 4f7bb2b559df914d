import { Locale } from 'opencc-js/cn2t';

/** OpenCC's entries from Simplified to Traditional script: characters and phrases. */
const entries = ((Locale.from.cn ?? []).flat() as string[])
  .flatMap((dictionary) => dictionary.split('|'))
  .map((entry) => entry.split(' ') as [string, string]);

/** Characters as Taiwan has them: 群 for 羣. */
const ofTaiwan = ((Locale.to.tw ?? []).flat() as string[]).flatMap((dictionary) =>
  dictionary.split('|').flatMap((entry) => [...(entry.split(' ')[1] ?? '')]),
);

/** Characters that stand in some Traditional word: 后 in 皇后, 里 in 公里. */
const traditional = new Set([...entries.flatMap(([, to]) => [...to]), ...ofTaiwan]);

const simplified = new Set(
  entries.map(([from]) => from).filter((from) => [...from].length === 1 && !traditional.has(from)),
);

/** The characters of a text that no Traditional text has, by OpenCC's data: 发, 门; each once. */
export function simplifiedOnly(text: string): string[] {
  return [...new Set(text)].filter((character) => simplified.has(character));
}
