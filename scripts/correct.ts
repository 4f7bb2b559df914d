/**
 * `npm run correct -- <post>`: says in a published post that it was changed, and puts its text on record
 * (`ledger/` in the content folder, docs/decisions/0024-the-ledger.md). The post is a path, or day and slug.
 *
 * - no flag: asks what the change was, at a terminal
 * - `--note <what>`: writes a correction; with `--minor` of a slip
 * - `--updated`: writes the present into `updated`, for what was added
 * - `--record` without a post: records all new posts, and all changes that their files declare; asks nothing
 * - `--gone <day/slug> --note <why>`: records that a published post has been deleted for good
 * - `--json`: prints what was done as JSON and nothing else
 * - `--help`: prints the usage
 *
 * Exit code 0 when it is done, 1 when it was refused or given up, 2 when it cannot be run.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cancel, select, text as askText } from '@clack/prompts';
import { now } from '@/lib/clock';
import { readContext } from '@/lib/content/check/check';
import { namedFiles } from '@/lib/content/check/named-files';
import { declareChange, type Declaration } from '@/lib/content/check/published/declare-change';
import { keepLedger, recordGone } from '@/lib/content/check/published/keep-ledger';
import { publishedPosts, type PublishedPost } from '@/lib/content/check/published/published-post';
import { writeSafely } from '@/lib/content/check/published/write-safely';
import { site } from '@/lib/site';
import { writeTime } from './editor/written-time';

const USAGE = `用法 / usage:
  npm run correct -- <文章 post>                       问清楚再记 / asks, then records
  npm run correct -- <post> --note <说明> [--minor]    更正；--minor 是笔误 / a correction; of a slip
  npm run correct -- <post> --updated                  增补 / an addition
  npm run correct -- --record                          把新文章和说明过的改动记下来 / records what is new or declared
  npm run correct -- --gone <日/名 day/slug> --note <原因>  文章已删 / its file is gone for good
  --json --help`;

/** Nothing was done, as somebody wanted it so, or it may not be done. */
class Refusal extends Error {}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      note: { type: 'string' },
      minor: { type: 'boolean', default: false },
      updated: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      gone: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [name, ...others] = positionals;
  const { note, minor, updated, record, gone, help } = values;
  const ways = [name !== undefined, record, gone !== undefined].filter(Boolean).length;
  const isClear =
    others.length === 0 &&
    ways === 1 &&
    !(updated && (note !== undefined || minor)) &&
    !(minor && note === undefined) &&
    note?.trim() !== '' &&
    !(record && (note !== undefined || updated)) &&
    !(gone !== undefined && (note === undefined || minor || updated));
  if (!help && !isClear) throw new Error(USAGE);
  return { ...values, name };
}

/** A post by its path, or by day and slug as in its address. */
async function findPost(name: string): Promise<PublishedPost> {
  const { posts, now: at } = await readContext(site);
  const published = publishedPosts(posts, at);
  const id = /(\d{4})[/-](\d{2})[/-](\d{2})\/([^/]+?)\/?$/u.exec(name);
  const asked = id && `${id.slice(1, 4).join('-')}/${decodeURIComponent(id[4] ?? '')}`;
  const byId = published.find((post) => post.id === asked);
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const [file] = byId
    ? [byId.document.file]
    : await namedFiles([name], { contentDir: site.contentDir, cwd });
  const post = published.find(({ document }) => document.file === file);
  if (!post)
    throw new Refusal(
      `${name} 不是一篇完好的文章，先运行 npm run check。 / ${name} is no post, or has mistakes: run npm run check first.`,
    );
  if (!post.live)
    throw new Refusal(
      `${name} 还没有发表，不用更正。 / ${name} is not published yet: there is nothing to correct.`,
    );
  return post;
}

/** The present, as posts have it: `2026-03-01 09:00:00 +0800`. */
function present(): string {
  return writeTime(now(), site.timeZone);
}

async function ask(title: string): Promise<Declaration> {
  if (!process.stdin.isTTY) throw new Error(USAGE);
  const date = present();
  const kind = answered(
    await select({
      message: `${title}：改了什么？ / what was the change?`,
      options: [
        { value: 'correction', label: '改正了事实 / a fact was corrected' },
        { value: 'minor', label: '笔误 / a slip' },
        { value: 'updated', label: '增补了内容 / something was added' },
      ],
    }),
  );
  if (kind === 'updated') return { kind, date };
  const note = answered(
    await askText({
      message: '告诉读者：原来怎样，现在怎样 / tell readers what was wrong and what is right',
      validate: (value) => (value?.trim() ? undefined : '请写一句 / write a sentence'),
    }),
  );
  return { kind: 'correction', date, note: inOneLine(note), minor: kind === 'minor' };
}

/** @throws {Refusal} when the editor has given up */
function answered<T extends string>(answer: T | symbol): T {
  if (typeof answer === 'string') return answer;
  cancel('没有改动 / nothing was changed');
  throw new Refusal('');
}

/** @throws {Refusal} when it has to be written by hand */
async function correct(name: string, declared: Declaration | null) {
  const post = await findPost(name);
  const { file, record } = post.document;
  const declaration = declared ?? (await ask(record.title));
  const before = readFileSync(file, 'utf8');
  if (before !== post.document.text)
    throw new Refusal(
      `${file} 刚刚被改过，请再运行一次。 / ${file} was changed meanwhile: run this again.`,
    );
  const text = declareChange(before, declaration);
  if (text === null)
    throw new Refusal(
      `${file} 开头的字段加不进这一项，请手写一条，再运行 npm run correct -- --record。 / ${file}: its front matter cannot be added to; write the entry by hand, then run npm run correct -- --record.`,
    );
  writeSafely(file, before, text);
  const kept = await keepLedger(site, [post.id]);
  return { ...kept, files: [file, ...kept.files] };
}

/** As front matter has it. */
function inOneLine(note: string): string {
  return note.trim().replace(/\s+/gu, ' ');
}

function declarationOf({
  note,
  minor,
  updated,
}: ReturnType<typeof readArguments>): Declaration | null {
  if (updated) return { kind: 'updated', date: present() };
  return note === undefined
    ? null
    : { kind: 'correction', date: present(), note: inOneLine(note), minor };
}

async function run(options: ReturnType<typeof readArguments>) {
  const { name, gone, note } = options;
  if (gone !== undefined)
    return { recorded: [], left: [], files: await recordGone(site, gone, note ?? '') };
  return name === undefined ? keepLedger(site) : correct(name, declarationOf(options));
}

try {
  const options = readArguments();
  if (options.help) {
    console.log(USAGE);
  } else {
    const { recorded, files, left } = await run(options);
    const posts = recorded.map(({ entry, why }) => ({ post: entry.post, why }));
    if (options.json) console.log(JSON.stringify({ recorded: posts, files, left }, null, 2));
    else {
      for (const file of files) console.log(`写入 / wrote ${path.normalize(file)}`);
      for (const file of left)
        console.log(`改了而没有说明 / changed without a word: ${file}（npm run check）`);
      console.log(`记下 ${String(posts.length)} 篇 / ${String(posts.length)} recorded`);
    }
  }
} catch (error) {
  const { message } = error as Error;
  if (message) console.error(message);
  process.exitCode = error instanceof Refusal ? 1 : 2;
}
