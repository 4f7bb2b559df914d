import { converterTo } from '@/lib/script-conversion/converter';
import type { HouseDictionary } from '@/lib/script-conversion/house-dictionary';
import { site } from '@/lib/site';
import type { SettingProblem } from '../../source/old-site/yaml-fields';
import type { TestSentence } from '../../source/opencc/read-opencc';
import { quote, type Problem } from '../../source/problem';

/** Loads what puts names into the script of the site. */
export async function toOurScript(house: HouseDictionary): Promise<(name: string) => string> {
  const { text } = await converterTo(site.defaultLocale, { variant: site.traditional, house });
  return text;
}

/** Names of the places whose words they are, for people. */
const PLACES = { tw: ['台湾', 'Taiwan'], hk: ['香港', 'Hong Kong'] } as const;

/**
 * Puts the newsroom’s test sentences in Traditional script, and tells of those that come out otherwise. Nothing is
 * loaded where there are none.
 */
export async function runTests(
  tests: readonly TestSentence[],
  house: HouseDictionary,
): Promise<SettingProblem[]> {
  const problems: SettingProblem[] = [];
  for (const variant of ['tw', 'hk'] as const) {
    const asked = tests.flatMap(({ from, [variant]: wanted }) =>
      wanted ? [{ from, wanted }] : [],
    );
    if (asked.length === 0) continue;
    const converter = await converterTo('zh-hant', { variant, house });
    for (const { from, wanted } of asked) {
      const result = converter.text(from);
      if (result === wanted.text) continue;
      const offset = wanted.node.range?.[0] ?? 0;
      problems.push({ offset, problem: otherwise(wanted.text, result, PLACES[variant]) });
    }
  }
  return problems;
}

function otherwise(wanted: string, result: string, [zh, en]: readonly [string, string]): Problem {
  const [a, b] = [[...wanted], [...result]];
  const at = a.findIndex((character, index) => character !== b[index]);
  const first = at < 0 ? a.length : at;
  const here = (characters: string[]) => characters.slice(first, first + 4).join('');
  const place = String(first + 1);
  return {
    zh: `这一句（${zh}）转换出来是“${quote(result)}”：从第 ${place} 个字起，应为“${here(a)}”，得到“${here(b)}”。请在 terms 或 keep 里加上这个词，或改正这一句。`,
    en: `this sentence (${en}) comes out as "${quote(result)}": from character ${place} on, "${here(a)}" is wanted and "${here(b)}" comes out. Add the word to terms or keep, or correct the sentence.`,
  };
}
