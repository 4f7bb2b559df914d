/**
 * `npm run compare:kramdown`: reads the constructs of `constructs.txt` with kramdown, as Jekyll sets it up,
 * and with our renderer, and compares what they come to. Each difference has its reason in `reasons.ts`;
 * fails where one has none, a reason has no difference, or docs/kramdown.md is not up to date: `-- --write`
 * renews it. Needs Ruby with kramdown 2.4 and its GFM parser (Debian: ruby-kramdown-parser-gfm), so no CI runs it.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { renderMarkdown } from '@/lib/markdown/pipeline';
import { readCall } from '../lib/arguments.mjs';
import { ExpectedError, main } from '../lib/main.mjs';
import { level } from './level';
import { type Difference, problems, readConstructs, report } from './report';

const DOCUMENT = 'docs/kramdown.md';
const PLACE = /(?<=<!-- compare:kramdown -->\n).*(?=<!-- \/compare:kramdown -->)/su;

const USAGE = '用法 / usage: npm run compare:kramdown [-- --write]';

await main(async () => {
  const call = readCall(USAGE, { options: { write: { type: 'boolean', default: false } } });
  if (call === null) return;
  const constructs = readConstructs();
  const theirs = byKramdown(constructs.map(({ markdown }) => markdown));
  const differences: Difference[] = constructs.flatMap((construct, index) => {
    const kramdown = level(theirs[index] ?? '');
    const ours = render(construct.markdown);
    return kramdown === ours ? [] : [{ ...construct, kramdown, ours }];
  });
  console.log(
    `${constructs.length} constructs, ${differences.length} read otherwise than by kramdown`,
  );
  const found = problems(differences);
  if (found.length > 0) throw new ExpectedError(found.join('\n'));
  const document = readFileSync(DOCUMENT, 'utf8');
  const options = { ...(await resolveConfig(DOCUMENT)), filepath: DOCUMENT };
  const tables = report(differences, constructs.length);
  const written = await format(
    document.replace(PLACE, () => `\n${tables}\n\n`),
    options,
  );
  if (call.values.write) writeFileSync(DOCUMENT, written);
  else if (written !== document)
    throw new ExpectedError(`${DOCUMENT} is not up to date: npm run compare:kramdown -- --write`);
}, null);

/** Renders all texts in one run of Ruby. */
function byKramdown(texts: readonly string[]): string[] {
  const script = path.join(import.meta.dirname, 'render.rb');
  const { status, stdout, stderr, error } = spawnSync('ruby', [script], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new ExpectedError(`ruby with kramdown-parser-gfm: ${error?.message ?? stderr}`);
  return JSON.parse(stdout) as string[];
}

function render(markdown: string): string {
  try {
    return level(renderMarkdown(markdown));
  } catch (error) {
    const [zh = ''] = String(error).split(/[。/]/u);
    return `refused: ${zh.replace(/^Error: :\d+:\d+ /u, '')}`;
  }
}
