/**
 * `npm run desk`: what is on the editor's desk. Today's edition, what appears or is withdrawn when, drafts, the days of
 * this month without an edition, and what the gate has found. It reads and changes nothing.
 *
 * Exit code 0, also where there are errors in the content; 2 when it cannot be run.
 */
import { readContext } from '@/lib/content/check/check';
import { openGate } from '@/lib/content/check/gate';
import { site } from '@/lib/site';
import { clockNow } from '@/lib/time/clock';
import { runCommand } from './editor/command';
import { gitRemarks } from './editor/committing';
import { deskOf, type Desk, type DeskPost } from './editor/desk';
import { gitState } from './editor/git';
import { quoted } from './editor/quoted';
import { siteFileMistakes } from './editor/sound-site-file';
import { writeTime } from './editor/written-time';

const usage = `用法：npm run desk [-- --json]
  今天的一期、定时的文章、草稿、本月的空档、检查的结果`;

/** Files with findings that are listed. */
const LISTED = 8;

/** 2026-11-28 08:00, as the site's clock shows it. */
function shown(at: string | null): string {
  return at === null
    ? ''
    : writeTime(new Date(at), site.timeZone).slice(0, 'YYYY-MM-DD HH:MM'.length);
}

function list(heading: string, items: readonly string[]): string[] {
  return [`${heading}${items.length > 0 ? '' : '：没有'}`, ...items.map((item) => `  ${item}`)];
}

function inWords({ day, today, due, drafts, gaps, open, findings }: Desk): string[] {
  const line = ({ title, file }: DeskPost) => `《${title}》 ${file}`;
  const inShort = (days: readonly string[]) => ranges(days).join('、');
  const worst = findings.slice(0, LISTED);
  const rest = findings.length - worst.length;
  return [
    ...(today
      ? list(
          `今天 ${day}，第 ${String(today.number)} 期`,
          today.posts.map((post) => `${shown(post.at).slice(-5)} ${line(post)}`),
        )
      : [`今天 ${day}：还没有文章`]),
    ...list(
      '到时自动发生',
      due.map(
        (post) => `${shown(post.at)} ${post.what === 'published' ? '发表' : '撤下'}${line(post)}`,
      ),
    ),
    ...list('草稿', drafts.map(line)),
    `本月没有出刊的日子：${gaps.length > 0 ? `${inShort(gaps)} 日` : '没有'}`,
    `本月还没有安排的日子：${open.length > 0 ? `${inShort(open)} 日` : '没有'}`,
    ...list(
      '检查',
      worst.map(
        ({ file, errors, warnings }) => `${file}：错误 ${String(errors)}，提醒 ${String(warnings)}`,
      ),
    ),
    ...(rest > 0 ? [`  …… 另有 ${String(rest)} 个文件`] : []),
  ];
}

/** Days of a month, those that follow each other as one: 1–7、9. */
function ranges(days: readonly string[]): string[] {
  const runs: [number, number][] = [];
  for (const day of days.map((each) => Number(each.slice(-2)))) {
    const last = runs.at(-1);
    if (last?.[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`));
}

/** Lists what an editor does first. */
function nextOf({ findings, drafts }: Desk): string[] {
  const broken = findings.find(({ errors }) => errors > 0);
  const [draft] = drafts;
  return [
    ...(broken
      ? [broken.file.endsWith('.md') ? `npm run check -- ${quoted(broken.file)}` : 'npm run check']
      : []),
    ...(draft
      ? [
          `npm run publish -- ${quoted(draft.file)}，或 npm run schedule -- ${quoted(draft.file)} "明天 08:00"`,
        ]
      : ['npm run new -- "标题"']),
  ];
}

await runCommand({ usage, options: {}, names: { least: 0, most: 0 } }, async () => {
  const gate = await openGate(site);
  const { findings } = await gate.check();
  await gate.keep();
  const { posts } = await readContext({ ...site, memory: gate.memory });
  const desk = deskOf({ posts, findings, now: clockNow(), timeZone: site.timeZone });
  const state = await gitState(site.contentDir);
  // What is said of days is by a zone that may be wrong.
  const mistakes = siteFileMistakes().map((each) => `错误 ${each}`);
  return {
    said: [...mistakes, ...inWords(desk), ...gitRemarks(state, [])],
    next: nextOf(desk),
    data: { ...desk, git: state },
  };
});
