/**
 * `npm run import -- <jekyll|auto> <folder>`: takes an old site over (docs/moving-in.md).
 *
 * - `--into content`: the content folder; `CONTENT_DIR` or `content` by default
 * - `--public public`: the folder of static files
 * - `--dry-run`: writes nothing, and says what it would do
 *
 * Exit code 0 when every document came over, 1 when some did not, 2 when it cannot be run.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { log, outro, spinner } from '@clack/prompts';
import { engineNames } from '@/lib/import/engines';
import { importSite } from '@/lib/import/import-site';
import { site } from '@/lib/site';

const USAGE = `用法 / usage: npm run import -- <${engineNames.join('|')}> <文件夹 folder> [--into content] [--dry-run]`;

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      into: { type: 'string' },
      public: { type: 'string' },
      'dry-run': { type: 'boolean' },
    },
  });
  const [engine, folder, ...others] = positionals;
  if (engine === undefined || folder === undefined || others.length > 0) throw new Error(USAGE);
  // npm starts scripts in the project's folder, not where the command was typed.
  const typed = process.env.INIT_CWD ?? process.cwd();
  const inTyped = (name: string | undefined, otherwise: string) =>
    name === undefined ? path.resolve(otherwise) : path.resolve(typed, name);
  return {
    engine,
    folder: path.resolve(typed, folder),
    contentDir: inTyped(values.into, site.contentDir),
    publicDir: inTyped(values.public, 'public'),
    dryRun: values['dry-run'] ?? false,
  };
}

try {
  const options = readArguments();
  const bar = spinner();
  bar.start('导入 / importing');
  const { planned, notes, findings, heldBack } = await importSite({
    ...options,
    timeZone: site.timeZone,
    pageSize: site.pageSize,
    mapping: {},
    oldSite: null,
    onProgress: (zh, en) => bar.message(`${zh} / ${en}`),
  }).finally(() => bar.clear());
  for (const { file, line, about, problem } of notes)
    log.info(`${file}:${line} ${about}\n${problem.zh}`);
  for (const { file, line, level, rule, problem } of findings)
    log.warn(`${file}:${line} ${level} ${rule}\n${problem.zh}`);
  for (const fate of new Set(planned.map((each) => each.fate)))
    log.info(`${fate}: ${planned.filter((each) => each.fate === fate).length}`);
  outro(`${heldBack.length} held back`);
  process.exitCode = heldBack.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
