/**
 * `npm run check`: the content gate. The folder is `CONTENT_DIR`, or `content`.
 *
 * - no flag: prints the findings by file, and in GitHub Actions annotations too
 * - a path or several: prints the findings in those files only; all files are read all the same
 * - `--json`: prints the findings as a list of JSON objects (`JsonFinding`) and nothing else; where it cannot be run, an
 *   object with `ok: false` and a message
 * - `--fix`: first mends in the files what leaves no doubt, and prints what was changed
 * - `--watch`: checks again after each change, and tells what is new, until Ctrl+C
 * - `--lang zh` or `--lang en`: speaks that language, whatever the locale
 * - `--help`: says so
 *
 * Exit code 0 without errors (warnings may be there) and when watching ends, 1 on any error, 2 when it cannot be run.
 */
import type { CheckOptions, CheckResult } from '@/lib/content/check/check';
import { fixContent } from '@/lib/content/check/fix';
import { openGate } from '@/lib/content/check/gate';
import { namedFiles } from '@/lib/content/check/named-files';
import { rememberedEntries } from '@/lib/content/check/published/history';
import { toAnnotation, toJson } from '@/lib/content/check/report';
import { createVoice, type Voice } from '@/lib/content/check/voice/voice';
import { movedFile } from '@/lib/content/source/moved-file';
import { site } from '@/lib/site';
import { failureAsJson } from './editor/command';
import { typedFolder } from './editor/typed';
import { watchContent } from './editor/watch-content';
import { readArguments } from './lib/arguments.mjs';
import { diskProblem } from './lib/disk-problem.mjs';

const USAGE = `用法 / usage: npm run check [-- [--json] [--fix] [--watch] [--lang zh|en] [文件 file …]]
  文件 file   只说这几个文件的 / tells of these files alone
  --fix       先改好有把握的 / first mends what leaves no doubt
  --watch     每次保存再检查，Ctrl+C 结束 / checks again after each save, until Ctrl+C
  --json      结果是 JSON / prints JSON
  --lang      说中文还是英文 / speaks Chinese or English
退出码：0 没有错误；1 有；2 无法运行。 / Exit code: 0 without errors, 1 with some, 2 when it cannot be run.`;

function readCall() {
  try {
    const { values, positionals } = readArguments({
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        fix: { type: 'boolean' },
        watch: { type: 'boolean' },
        lang: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    if (values.watch && (values.json ?? values.fix))
      throw new Error(
        '--watch 不与 --json、--fix 一起用 / --watch goes with neither --json nor --fix',
      );
    const [told, summed] = [process.stderr, process.stdout].map((stream) =>
      createVoice({ lang: values.lang, env: process.env, stream }),
    ) as [Voice, Voice];
    return { ...values, names: positionals, told, summed };
  } catch (cause) {
    throw new Error(`${(cause as Error).message}\n${USAGE}`, { cause });
  }
}

/** The files of the paths that were typed; null where there are none. */
async function filesOf(names: readonly string[]): Promise<string[] | null> {
  return names.length === 0
    ? null
    : namedFiles(names, { contentDir: site.contentDir, cwd: typedFolder() });
}

/** Mends first, and says on stderr what was changed, so that stdout stays JSON alone. */
async function fixFirst(options: CheckOptions, voice: Voice): Promise<CheckResult> {
  const { changes, result } = await fixContent(options);
  if (changes.length > 0) console.error(voice.changes(changes));
  console.error(voice.words.fixedCount(changes.length));
  return result;
}

async function check(options: CheckOptions): Promise<CheckResult> {
  const gate = await openGate(options);
  const result = await gate.check();
  await gate.keep();
  return result;
}

async function checkAsAsked(call: ReturnType<typeof readCall>): Promise<void> {
  const { json, fix, watch, names, told, summed } = call;
  const only = await filesOf(names);
  const remembered = await rememberedEntries(site.contentDir, ({ zh, en }) => {
    console.error(`${zh} / ${en}`);
  });
  const options = { ...site, only, remembered };
  const result = fix ? await fixFirst(options, told) : await check(options);
  const { findings } = result;
  if (json) {
    console.log(toJson(findings));
  } else {
    if (findings.length > 0) console.error(`${told.report(findings)}\n`);
    if (process.env.GITHUB_ACTIONS === 'true')
      for (const finding of findings) console.log(toAnnotation(finding));
    console.log(summed.summary(result, only ?? []));
  }
  process.exitCode = findings.some(({ level }) => level === 'error') ? 1 : 0;
  if (watch) await watchContent({ ...options, findings, voice: told });
}

try {
  const call = readCall();
  if (call.help) console.log(USAGE);
  else await checkAsAsked(call);
} catch (error) {
  const disk = diskProblem(error);
  const moved = movedFile(error, site.contentDir);
  const voice = createVoice({ env: process.env, stream: process.stderr });
  if (moved !== null) console.error(voice.words.moved(moved));
  else console.error(disk ? `${disk.zh}\n${disk.en}` : (error as Error).message);
  if (process.argv.includes('--json')) console.log(failureAsJson((error as Error).cause ?? error));
  process.exitCode = 2;
}
