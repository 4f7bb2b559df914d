/**
 * `npm run verify:opencc`: puts the site's content, the newsroom of the tests and a generated archive in Traditional
 * script by Debian's `opencc`, by opencc-js as it is, and by ours, and counts what comes out otherwise, by what it comes
 * from: quotation marks; words that OpenCC has learnt since Debian's; words that are mended here; words that OpenCC reads
 * across two others (lib/script-conversion). Fails where ours differs from opencc-js outside of such a word. Needs `opencc`
 * (Debian: opencc), so no CI runs it.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import diff from 'fast-diff';
import { Converter, Locale } from 'opencc-js/cn2t';
import { render } from '@/lib/content/body/render';
import { listFiles } from '@/lib/content/source/files';
import { converterTo } from '@/lib/script-conversion/converter';
import { NO_HOUSE } from '@/lib/script-conversion/house-dictionary';
import { MENDED, MENDED_CHARACTERS } from '@/lib/script-conversion/mended-words';
import { TAIWAN_DAILY } from '@/lib/script-conversion/taiwan-daily-words';
import { TAIWAN_GENERAL, TAIWAN_WORDS } from '@/lib/script-conversion/taiwan-words';
import { cutsAnother } from '@/lib/script-conversion/words-in-text';
import { site } from '@/lib/site';
import { archive } from '../bench/archive/write-archive.mjs';
import { ExpectedError, main } from '../lib/main.mjs';

const SETTINGS = [
  { variant: 'tw', debian: 's2twp.json', to: 'twp' },
  { variant: 'hk', debian: 's2hk.json', to: 'hk' },
] as const;

const OLD_MARKS: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' };

/** OpenCC's words of two and three characters. */
const WORDS = (Locale.from.cn ?? [])
  .flat()
  .flatMap((words) => (words as string).split('|').map((entry) => entry.split(' ')[0] ?? ''))
  .filter((word) => word.length === 2 || word.length === 3);

await main(async () => {
  const corpora: [string, string[]][] = [
    ['content', await linesOf(await filesIn(site.contentDir))],
    ['newsroom', await linesOf(await filesIn('e2e/fixtures/newsroom'))],
    ['archive of 200', await linesOf([...archive(200)])],
  ];
  const unexplained: string[] = [];
  for (const { variant, debian, to } of SETTINGS) {
    const { text } = await converterTo('zh-hant', { variant, house: NO_HOUSE });
    const plain = Converter({ from: 'cn', to });
    const forms = mendedForms(text);
    for (const [name, lines] of corpora) {
      const theirs = byDebian(debian, lines);
      const count = {
        marks: 0,
        across: 0,
        newer: new Map<string, number>(),
        mended: new Map<string, number>(),
      };
      for (const [index, line] of lines.entries()) {
        const [here, js] = [text(line), plain(line)];
        const words = here.replace(/[「」『』]/gu, (mark, at: number) =>
          /[“”‘’]/u.test(js.charAt(at)) || !line.includes(mark) ? (OLD_MARKS[mark] ?? mark) : mark,
        );
        count.marks += here === words ? 0 : [...here].filter((mark) => mark in OLD_MARKS).length;
        tally(count.newer, theirs[index] ?? '', js);
        tally(count.mended, js, words);
        const others = unmended(js, words, forms);
        if (others.length === 0) continue;
        if (readsAcross(line)) count.across += 1;
        else unexplained.push(`${others.join(' ')}: ${line}`);
      }
      const characters = lines.join('').length;
      console.log(`\n${variant}, ${name}: ${characters} characters`);
      console.log(`  quotation marks: ${count.marks}`);
      console.log(`  newer than Debian's: ${listed(count.newer)}`);
      console.log(`  mended here: ${listed(count.mended)}`);
      console.log(`  lines in which OpenCC reads a word across two others: ${count.across}`);
    }
  }
  if (unexplained.length > 0)
    throw new ExpectedError(`Differences that stand in no mended word:\n${unexplained.join('\n')}`);
});

/** Whether one of OpenCC's words in a line is read across two others. */
function readsAcross(line: string): boolean {
  return WORDS.some((word) => {
    const at = line.indexOf(word);
    return at >= 0 && cutsAnother(line, at, at + word.length) !== null;
  });
}

type Source = { path: string; text: string };

async function filesIn(folder: string): Promise<Source[]> {
  const { known } = await listFiles(folder);
  return Object.values(known)
    .flat()
    .map((file) => ({ path: file, text: readFileSync(path.join(folder, file), 'utf8') }));
}

/** Gives what readers read of some documents, a line a block. */
async function linesOf(sources: readonly Source[]): Promise<string[]> {
  const documents = sources.filter(({ path: file }) => file.endsWith('.md'));
  const rendered = await Promise.all(documents.map(({ path: file, text }) => render(text, file)));
  return rendered.flatMap(({ plain }) => plain.text.split('\n'));
}

/** Forms of the words that are mended here, as a variant has them. */
function mendedForms(text: (plain: string) => string): string[] {
  const words = [...MENDED, ...MENDED_CHARACTERS, ...TAIWAN_DAILY, ...TAIWAN_WORDS].map(([from]) =>
    text(from),
  );
  return [...new Set([...words, ...TAIWAN_GENERAL.map(([, to]) => to)])];
}

/** Differences of a text from another that stand in none of some words: each as `gone→come`. */
function unmended(before: string, after: string, forms: readonly string[]): string[] {
  const isIn = (from: number, to: number) =>
    forms.some((form) => {
      // Of those that begin there or before, the last one ends last.
      const start = after.lastIndexOf(form, from);
      return start >= 0 && start + form.length >= to;
    });
  let at = 0;
  return diff(before, after).flatMap(([kind, text]) => {
    const from = at;
    if (kind !== diff.DELETE) at += text.length;
    if (kind === diff.EQUAL || isIn(from, at)) return [];
    return kind === diff.DELETE ? `${text}→` : `→${text}`;
  });
}

function byDebian(settings: string, lines: readonly string[]): string[] {
  const run = spawnSync('opencc', ['-c', settings], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (run.status !== 0) throw new ExpectedError(`opencc: ${run.error?.message ?? run.stderr}`);
  return run.stdout.split('\n');
}

/** Counts what has become what from one text to another. */
function tally(counts: Map<string, number>, before: string, after: string): void {
  if (before === after) return;
  let gone = '';
  for (const [kind, text] of [...diff(before, after), [diff.EQUAL, ''] as const]) {
    if (kind === diff.DELETE) gone = text;
    else if (kind === diff.INSERT || gone !== '') {
      const pair = `${gone}→${kind === diff.INSERT ? text : ''}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
      gone = '';
    }
  }
}

function listed(counts: ReadonlyMap<string, number>): string {
  const all = [...counts].sort((a, b) => b[1] - a[1]);
  const sum = all.reduce((total, [, count]) => total + count, 0);
  const most = all.slice(0, 20).map(([pair, count]) => `${pair} ${count}`);
  return [String(sum), ...most].join(', ');
}
