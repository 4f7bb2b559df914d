/**
 * `npm run correct -- <post>`: says in a published post that it was changed, and puts its text on record
 * (`ledger/` in the content folder, docs/decisions/0024-the-ledger.md). The post is a path, an address, a title, or a part
 * of these that no other has.
 *
 * - no flag: asks what the change was, at a terminal
 * - `--note <what>`: writes a correction; with `--minor` of a slip
 * - `--updated`: writes the present into `updated`, for what was added
 * - `--record` without a post: records all new posts, and all changes that their files declare; asks nothing
 * - `--gone <day/slug> --note <why>`: records that a published post has been deleted for good
 *
 * Exit code 0 when it is done, 1 when it was refused or given up, 2 when it cannot be run.
 */
import { verdictsIn } from '@/lib/content/check/published/compare';
import { type Declaration, declareChange } from '@/lib/content/check/published/declare-change';
import {
  keepLedger,
  type Kept,
  readWhole,
  recordGone,
} from '@/lib/content/check/published/keep-ledger';
import { type PublishedPost, publishedPosts } from '@/lib/content/check/published/published-post';
import { writeSafely } from '@/lib/content/check/published/write-safely';
import { site } from '@/lib/site';
import { clockNow } from '@/lib/time/clock';
import { dayOf } from '@/lib/time/time-zone';
import { askChange } from './editor/ask';
import { Misuse, Refusal, runCommand } from './editor/command';
import { committing } from './editor/committing';
import { findPost } from './editor/find-post';
import { quoted } from './editor/quoted';
import { foldersTyped } from './editor/release';
import { requireSoundSiteFile } from './editor/sound-site-file';
import { inOneLine } from './editor/typed';
import { writeTime } from './editor/written-time';

const usage = `用法：npm run correct -- <文章> [--note "改正了什么" [--minor] | --updated] [--json]
  npm run correct -- --record                     把新文章和说明过的改动都记下来
  npm run correct -- --gone <日/名> --note "原因"   文章的文件已经删去，不再回来
  <文章>    文件的路径、标题、网址，或其中没有歧义的一段
  --minor   只是笔误；--updated 增补了内容；都不写，就问你
例：npm run correct -- 算力从哪里来 --note "5.5万误作55万，已改正。"`;

const options = {
  note: { type: 'string' },
  minor: { type: 'boolean' },
  updated: { type: 'boolean' },
  record: { type: 'boolean' },
  gone: { type: 'string' },
} as const;

type Flags = Partial<{
  note: string;
  minor: boolean;
  updated: boolean;
  record: boolean;
  gone: string;
}>;

/** @throws {Misuse} where flags contradict each other, or say nothing */
function requireClear(name: string | undefined, flags: Flags): void {
  const { note, minor = false, updated = false, record = false, gone } = flags;
  const ways = [name !== undefined, record, gone !== undefined].filter(Boolean).length;
  const isClear =
    ways === 1 &&
    !(updated && (note !== undefined || minor)) &&
    !(minor && note === undefined) &&
    note?.trim() !== '' &&
    !(record && (note !== undefined || updated)) &&
    !(gone !== undefined && (note === undefined || minor || updated));
  if (!isClear) throw new Misuse({ zh: usage, en: '' });
}

/** Result of the command, with lines on what was done before. */
type Done = Kept & { said?: readonly string[] };

type Whole = Awaited<ReturnType<typeof readWhole>>;

/** @throws {Refusal} where it is no post that readers have */
function publishedPost(name: string, { posts, now }: Whole): PublishedPost {
  const document = findPost(name, posts, foldersTyped());
  const post = publishedPosts(posts, now).find((each) => each.document === document);
  const { file } = document;
  if (!post)
    throw new Refusal({
      zh: `${file} 有错误，什么也没有改。先运行 npm run check -- ${quoted(file)}，照着改好，再运行一次。`,
      en: `${file} has mistakes, and nothing was changed. Run npm run check -- ${quoted(file)} first.`,
    });
  if (!post.live)
    throw new Refusal({
      zh: `${file} 还没有发表，或者已经撤稿，不用更正。`,
      en: `${file} is not published: there is nothing to correct.`,
    });
  return post;
}

/**
 * Whether a post says so today already, of the text that it has: whoever runs the command again has corrected nothing
 * twice.
 */
function isSaid({ document }: PublishedPost, declaration: Declaration, whole: Whole): boolean {
  if (declaration.kind === 'updated') return false;
  const isChanged = verdictsIn(whole).some(
    (each) => each.kind === 'changed' && each.post.document === document,
  );
  const { timeZone } = site;
  return (
    !isChanged &&
    document.record.corrections.some(
      ({ date, note }) =>
        note === declaration.note && dayOf(new Date(date), timeZone) === dayOf(whole.now, timeZone),
    )
  );
}

/** @throws {Refusal} when it has to be written by hand */
async function correct(name: string, declared: Declaration | null, mayAsk: boolean): Promise<Done> {
  // Where the ledger cannot be kept, nothing is written.
  const whole = await readWhole(site);
  const post = publishedPost(name, whole);
  const { document, id } = post;
  const { file, text: read, record } = document;
  if (declared === null && !mayAsk) throw new Misuse({ zh: usage, en: '' });
  const declaration = declared ?? (await askChange(record.title, present()));
  if (isSaid(post, declaration, whole))
    return { ...(await keepLedger(site, [id])), said: [`${file} 今天已经写过这一条更正。`] };
  const text = declareChange(read, declaration);
  if (text === null)
    throw new Refusal({
      zh: `${file} 开头的字段加不进这一项，什么也没有改。请手写一条，再运行 npm run correct -- --record。`,
      en: `${file}: its front matter cannot be added to. Write the entry by hand, then run npm run correct -- --record.`,
    });
  writeSafely(file, read, text);
  const kept = await keepLedger(site, [id]);
  return { ...kept, files: [file, ...kept.files] };
}

/** The present, as posts have it: `2026-03-01 09:00:00 +0800`. */
function present(): string {
  return writeTime(clockNow(), site.timeZone);
}

function declarationOf({ note, minor = false, updated }: Flags): Declaration | null {
  if (updated) return { kind: 'updated', date: present() };
  return note === undefined
    ? null
    : { kind: 'correction', date: present(), note: inOneLine(note), minor };
}

async function keep(name: string | undefined, flags: Flags, mayAsk: boolean): Promise<Done> {
  const { gone, note = '' } = flags;
  if (gone !== undefined) {
    const files = await recordGone(site, gone, note);
    const said = files.length === 0 ? [`${gone} 已经记过不再回来。`] : [];
    return { recorded: [], left: [], files, said };
  }
  return name === undefined ? keepLedger(site) : correct(name, declarationOf(flags), mayAsk);
}

await runCommand(
  { usage, options, names: { least: 0, most: 1 } },
  async ({ names: [name], flags, json }) => {
    requireClear(name, flags);
    requireSoundSiteFile();
    const {
      recorded,
      files,
      left,
      said = [],
    } = await keep(name, flags, process.stdin.isTTY && !json);
    const { remarks, steps } = await committing(
      site.contentDir,
      files,
      `更正：${name ?? flags.gone ?? '记录'}`,
    );
    return {
      said: [
        ...said,
        ...files.map((file) => `写入 ${file}`),
        ...left.map((file) => `改了而没有说明：${file}`),
        `记下 ${String(recorded.length)} 篇`,
        ...remarks,
      ],
      next: [
        ...left.map((file) => `npm run correct -- ${quoted(file)}`),
        ...(files.length > 0 ? steps : []),
      ],
      data: {
        recorded: recorded.map(({ entry, why }) => ({ post: entry.post, why })),
        files,
        left,
      },
    };
  },
);
