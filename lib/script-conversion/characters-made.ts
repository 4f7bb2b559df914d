import type { DictLike } from 'opencc-js/core';
import type { ConverterOptions } from './converter';
import { finalWords, loadDictionaries, type Script } from './dictionaries';
import { MARKS_OF } from './quotes';

/**
 * Makes a function that tells which characters a text may have in another script, by those that it has: some more than
 * it does, and none fewer. That costs a look at each word of the dictionaries, however long the text is.
 */
export async function charactersMadeIn(
  script: Script,
  { variant, house }: ConverterOptions,
): Promise<(characters: Iterable<string>) => Set<string>> {
  const { stages } = await loadDictionaries(script, variant);
  // Each word and what becomes of it, stage by stage.
  const entries = [...finalWords(script, variant, house), ...stages.flat().flatMap(pairsOf)];
  return (characters) => {
    const all = new Set([...characters, ...MARKS_OF[script]]);
    // The output of a stage is the input of the next one, which comes later in the list.
    for (const [from, to] of entries) {
      if (![...from].every((character) => all.has(character))) continue;
      for (const character of to) all.add(character);
    }
    return all;
  };
}

function pairsOf(dictionary: DictLike): readonly (readonly [string, string])[] {
  if (typeof dictionary !== 'string') return dictionary;
  return dictionary.split('|').map((line) => {
    const [from = '', to = ''] = line.split(' ');
    return [from, to] as const;
  });
}
