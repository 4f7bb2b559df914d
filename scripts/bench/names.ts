/**
 * Prints what the lists of names and of outlets cost at 10,000 entries: reading it, and looking through 10,000 characters. CPU
 * milliseconds, the least of some runs, as other work on the machine counts little then. `npm run bench:names`.
 */
import { readNames } from '@/lib/content/source/names/read-names';
import { readOutlets } from '@/lib/content/source/outlets/read-outlets';
import { neverFinder } from '@/lib/names/find-never';
import { outletFinder } from '@/lib/outlets/find-outlets';
import { main } from '../lib/main.mjs';

const NAMES = 10_000;
const CHARACTERS = 10_000;
const HAN = '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜';

let seed = 20_261_128;
const below = (limit: number) => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * limit);
};
const run = (letters: string, length: number) =>
  Array.from({ length }, () => letters.charAt(below(letters.length))).join('');

function least(work: () => unknown, times: number): string {
  const costs = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...costs).toFixed(2);
}

await main(() => {
  const forms = new Set<string>();
  while (forms.size < NAMES * 3)
    forms.add(below(2) === 0 ? run(HAN, 3 + below(4)) : `N${run('abcdefghij', 4 + below(6))}`);
  const all = [...forms];
  const entries = Array.from({ length: NAMES }, (_, at) => all.slice(at * 3, at * 3 + 3));
  const file = entries
    .map(
      ([name = '', form = '', never = '']) =>
        `- { name: ${name}, forms: ${form}, never: ${never} }`,
    )
    .join('\n');
  const { names, problems } = readNames(file);
  const text = Array.from(
    { length: CHARACTERS / 50 },
    (_, at) => `${run(HAN, 47)}${all[at * 7] ?? ''}`,
  )
    .join('')
    .slice(0, CHARACTERS);

  console.log(`${names.length} names, ${problems.length} problems, ${text.length} characters`);
  console.log(`read names.yml: ${least(() => readNames(file), 5)} ms`);
  console.log(`ready to look: ${least(() => neverFinder([...names])(text), 5)} ms`);
  const find = neverFinder(names);
  console.log(
    `look through the text: ${least(() => find(text), 40)} ms, ${find(text).length} found`,
  );

  const outletsFile = entries
    .map(
      ([name = '', alias = '', word = ''], at) =>
        `- { name: ${name}, aliases: ${alias}, words: ${word}, hosts: h${String(at)}.example }`,
    )
    .join('\n');
  const { outlets } = readOutlets(outletsFile);
  console.log(`read outlets.yml: ${least(() => readOutlets(outletsFile), 5)} ms`);
  console.log(`ready to look: ${least(() => outletFinder([...outlets]).named(text), 5)} ms`);
  const { named } = outletFinder(outlets);
  console.log(
    `look through the text: ${least(() => named(text), 40)} ms, ${named(text).length} found`,
  );
});
