/**
 * `npm run import -- <jekyll|hexo|hugo|auto> <folder>`: takes an old site over (docs/moving-in.md).
 *
 * - `--into content`: the content folder; `CONTENT_DIR` or `content` by default
 * - `--public public`: the folder of static files
 * - `--dry-run`: writes nothing but the report
 * - `--report report.html`: what to look at, as a page
 * - `--compare _site`: compares each post with its page in the site that was built
 * - `--old-site https://example.com`: where the old site can be read
 * - `--map map.yml`: what includes and tags of themes become: templates of Liquid by name
 *
 * Exit code 0 when every document came over, 1 when some did not, 2 when it cannot be run.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { log, outro, spinner } from '@clack/prompts';
import { isMap } from '@/lib/content/source/forms/map';
import { writeWhole } from '@/lib/files/write-whole';
import { compareSites } from '@/lib/import/compare/compare';
import { engineNames } from '@/lib/import/engines';
import { importSite } from '@/lib/import/import-site';
import { reportOf } from '@/lib/import/report';
import { parseYaml } from '@/lib/import/source/yaml';
import { site } from '@/lib/site';

const USAGE = `用法 / usage: npm run import -- <${engineNames.join('|')}> <文件夹 folder> [--into content] [--dry-run] [--report report.html] [--compare _site] [--old-site URL] [--map map.yml]`;

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      into: { type: 'string' },
      public: { type: 'string' },
      'dry-run': { type: 'boolean' },
      report: { type: 'string' },
      compare: { type: 'string' },
      'old-site': { type: 'string' },
      map: { type: 'string' },
    },
  });
  const [engine, folder, ...others] = positionals;
  if (engine === undefined || folder === undefined || others.length > 0) throw new Error(USAGE);
  // npm starts scripts in the project's folder, not where the command was typed.
  const typed = process.env.INIT_CWD ?? process.cwd();
  const inTyped = (name: string) => path.resolve(typed, name);
  return {
    ...values,
    engine,
    folder: inTyped(folder),
    contentDir: values.into === undefined ? path.resolve(site.contentDir) : inTyped(values.into),
    publicDir: values.public === undefined ? path.resolve('public') : inTyped(values.public),
    dryRun: values['dry-run'] ?? false,
    oldSite: values['old-site'] ?? null,
    mapping: values.map === undefined ? {} : mappingIn(inTyped(values.map)),
    inTyped,
  };
}

/** @throws {Error} when the file is no map of texts */
function mappingIn(file: string): Record<string, string> {
  const read = parseYaml(readFileSync(file, 'utf8'));
  const isMapping = (value: unknown): value is Record<string, string> =>
    isMap(value) && Object.values(value).every((template) => typeof template === 'string');
  if (isMapping(read)) return read;
  throw new Error(
    `${file} 里应为“名称: '模板'”的行 / write lines of "name: 'template'" in this file`,
  );
}

try {
  const { inTyped, report, compare, ...options } = readArguments();
  const bar = spinner();
  bar.start('导入 / importing');
  const result = await importSite({
    ...options,
    timeZone: site.timeZone,
    pageSize: site.pageSize,
    onProgress: (zh, en) => bar.message(`${zh} / ${en}`),
  }).finally(() => bar.clear());
  const comparisons = compare === undefined ? [] : compareSites(result.site, inTyped(compare));
  if (report !== undefined) writeWhole(inTyped(report), reportOf(result, comparisons));
  const { planned, notes, heldBack, findings } = result;
  for (const { file, line, level, problem } of notes)
    if (level !== 'done') log.warn(`${file}:${line}\n${problem.zh}\n${problem.en}`);
  for (const { from } of heldBack) log.error(from ?? '');
  for (const { file, line, level, rule, problem } of findings)
    if (level === 'error') log.error(`${file}:${line} ${rule}\n${problem.zh}\n${problem.en}`);
  for (const { file, same } of comparisons)
    if (same !== null && same < 0.995) log.warn(`${file}: ${(same * 100).toFixed(1)} %`);
  const fates = [...new Set(planned.map(({ fate }) => fate))].map(
    (fate) => `${fate} ${planned.filter((each) => each.fate === fate).length}`,
  );
  const left = heldBack.length + notes.filter(({ level }) => level === 'lost').length;
  outro(`${fates.join('，')}；没有过来 / left out ${left}；提醒 / warnings ${findings.length}`);
  process.exitCode = left > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
