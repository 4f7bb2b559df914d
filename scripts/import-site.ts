/**
 * `npm run import -- <jekyll|hexo|hugo|auto> <folder>`: takes an old site over (docs/moving-in.md).
 *
 * - `--into content`: the content folder; `CONTENT_DIR` or `content` by default
 * - `--public public`: the folder of static files
 * - `--dry-run`: writes nothing but the report
 * - `--report report.html`: what to look at, as a page
 * - `--compare _site`: compares each post with its page in the site that was built
 * - `--old-site https://example.com`: where the old site can be read; its sitemap tells its addresses
 * - `--collections a,b`: Jekyll's collections that come too
 * - `--map map.yml`: what includes and tags of themes become: templates of Liquid by name
 * - `--help`: prints the usage
 *
 * Exit code 0 when every document came over, 1 when some did not, 2 when it cannot be run.
 */
import { log, outro, spinner } from '@clack/prompts';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import { firstPlaces, inGroups } from '@/lib/groups';
import { compareSites } from '@/lib/import/compare/compare';
import { importSite, type ImportOptions } from '@/lib/import/import-site';
import { readSitemap } from '@/lib/import/old-site/sitemap';
import { inFates, reportOf } from '@/lib/import/report';
import { site } from '@/lib/site';
import { readImportCall, USAGE } from './import/arguments';
import { UnreadArguments } from './lib/arguments.mjs';

/** Settings of a run, beside those of the import. */
type Asked = Omit<ImportOptions, 'timeZone' | 'pageSize' | 'sitemap'> & {
  /** File of the report. */
  report: string | null;
  /** Folder of the site that was built. */
  compare: string | null;
};

/** Progress where nobody looks: a file would hold each frame. */
const quiet = {
  start: (message: string) => {
    console.log(message);
  },
  message: () => undefined,
  clear: () => undefined,
};

/** Imports, and says what has come of it. */
async function run({ report, compare, ...options }: Asked): Promise<void> {
  const bar = process.stdout.isTTY ? spinner() : quiet;
  bar.start('导入 / importing');
  const onProgress = (zh: string, en: string) => bar.message(`${zh} / ${en}`);
  if (options.oldSite !== null) onProgress('读旧站的站点地图', 'reading the old site’s sitemap');
  const sitemap = options.oldSite === null ? null : await readSitemap(options.oldSite);
  const { timeZone, pageSize } = site;
  const result = await importSite({
    ...options,
    ...{ timeZone, pageSize, sitemap, onProgress },
  }).finally(() => bar.clear());
  const comparisons = compare === null ? [] : compareSites(result.site, compare);
  if (report !== null) writeWhole(report, reportOf(result, comparisons));
  const { notes, heldBack, findings, unanswered } = result;
  for (const { file, line, level, problem } of notes)
    if (level === 'lost') log.warn(`${file}:${line}\n${problem.zh}\n${problem.en}`);
  const looks = inGroups(
    notes.filter(({ level }) => level === 'look'),
    ({ about }) => about,
  );
  for (const { kind, members } of looks) {
    const [{ problem }] = members;
    const heading = `${kind} × ${members.length}  ${firstPlaces(members)}`;
    log.warn(`${heading}\n${problem.zh}\n${problem.en}`);
  }
  const errors = findings.filter(({ level }) => level === 'error');
  for (const { from, place } of heldBack)
    for (const { file, line, rule, problem } of errors)
      if (file === place)
        log.error(`${from ?? place} → ${file}:${line} ${rule}\n${problem.zh}\n${problem.en}`);
  const warned = findings.filter(({ level }) => level === 'warning');
  const counted = inGroups(warned, ({ rule }) => rule).map(
    ({ kind, members }) => `${kind} ${members.length}`,
  );
  if (counted.length > 0) log.info(`检查会提醒 / the gate warns\n${counted.join('，')}`);
  if (report === null && looks.length + counted.length > 0)
    log.info('每一处都在报告里：加 --report 报告.html\nevery place is in the report: add --report');
  for (const address of unanswered)
    log.warn(`${address}\n旧网址，这里没有人接\nan old address that leads nowhere here`);
  for (const { file, same } of comparisons)
    if (same !== null && same < 0.995) log.warn(`${file}: ${(same * 100).toFixed(1)} %`);
  const fates = inFates(result);
  for (const { kind, members } of fates)
    if (['both', 'taken'].includes(members[0].fate))
      log.warn(`${kind}\n${members.map(({ place }) => place).join('\n')}`);
  const counts = fates.map(({ kind, members }) => `${kind} ${members.length}`);
  const left = heldBack.length + notes.filter(({ level }) => level === 'lost').length;
  outro(`${counts.join('，')}；没有过来 / left out ${left}；提醒 / warnings ${findings.length}`);
  process.exitCode = left > 0 ? 1 : 0;
}

try {
  const asked = readImportCall();
  if (asked === null) console.log(USAGE);
  else await run(asked);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof UnreadArguments) console.error('npm run import -- --help');
  process.exitCode = 2;
}
