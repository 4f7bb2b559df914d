import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check/check';
import { sourceMissing } from '@/lib/content/check/rules/source-missing';
import { NAMING, NOT_NAMING } from './outlet-sentences';
import { temporaryFolder } from './temporary-folder';

/** The sentences of which the gate tells, each under a heading of its own. */
async function told(sentences: readonly string[]): Promise<string[]> {
  const contentDir = temporaryFolder();
  mkdirSync(path.join(contentDir, 'posts'));
  writeFileSync(path.join(contentDir, 'outlets.yml'), readFileSync('content/outlets.yml'));
  const lines = ['---', 'title: 题', '---', '', '[^路透]: [样例](https://example.com/a)', ''];
  const at = new Map<number, string>();
  for (const sentence of sentences) {
    lines.push('## 节', '', '');
    at.set(lines.length, sentence);
    lines[lines.length - 1] = sentence.replaceAll('\n', '');
    lines.push('');
  }
  writeFileSync(path.join(contentDir, 'posts/2026-02-28-x.md'), lines.join('\n'));
  const options = { contentDir, timeZone: 'Asia/Shanghai', pageSize: 20 };
  const { findings } = await checkContent(options, [sourceMissing]);
  return [...new Set(findings.map(({ line }) => at.get(line) ?? String(line)))];
}

it('tells what names an outlet from what does not', async () => {
  expect(NAMING.length + NOT_NAMING.length).toBeGreaterThanOrEqual(200);
  const right = await told(NAMING);
  const wrong = await told(NOT_NAMING);
  expect(wrong).toEqual([]);
  // What is known to be missed: words without a mark of what they are.
  expect(NAMING.filter((each) => !right.includes(each))).toEqual([
    '卫报说样例镇停工。',
    '据路透，样例镇停工。',
    'TIME那篇长文写的是样例镇。',
  ]);
  expect(right.length / (right.length + wrong.length)).toBeGreaterThanOrEqual(0.95);
  expect(right.length / NAMING.length).toBeGreaterThanOrEqual(0.95);
});

const SEED = 'posts/2026-02-28-ai-2026-where-we-stand.md';

/** The outlets that the gate misses sources of in the first article, with their places; more fields put into it. */
async function missed(fields: string): Promise<string[]> {
  const contentDir = temporaryFolder();
  mkdirSync(path.join(contentDir, 'posts'));
  writeFileSync(path.join(contentDir, 'outlets.yml'), readFileSync('content/outlets.yml'));
  const text = readFileSync(path.join('content', SEED), 'utf8');
  writeFileSync(path.join(contentDir, SEED), text.replace('---\n', `---\n${fields}`));
  const options = { contentDir, timeZone: 'Asia/Shanghai', pageSize: 20 };
  const { findings } = await checkContent(options, [sourceMissing]);
  return findings.map(({ line, column }) => `${String(line)}:${String(column)}`);
}

it('knows what the first article rests on', async () => {
  expect(await missed('')).toEqual(['25:20', '35:102', '45:1', '51:9', '53:2']);
  const hosts = ['time.com', 'www.reuters.com', 'www.nber.org', 'zdnet.com', 'www.nytimes.com'];
  const source = (host: string) => `  - { title: 样例, url: "https://${host}/a" }\n`;
  expect(await missed(`sources:\n${hosts.map(source).join('')}`)).toEqual([]);
  expect(await missed(`sources:\n${hosts.slice(1).map(source).join('')}`)).toEqual(['30:20']);
});
