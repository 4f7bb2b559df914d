/**
 * `npm run schedule -- <draft> "2026-11-28 08:00"`: has a post appear at a time to come, by the site's zone unless another
 * is named. As `npm run publish`, the gate is asked first and no other byte changes. A time that is past, and one that a
 * change of the clock leaves out or has twice, is refused with what to write.
 *
 * Exit code 0 when it is scheduled or was already, 1 when it was refused, 2 when it cannot be run.
 */
import { site } from '@/lib/site';
import { Misuse, Refusal, runCommand } from './editor/command';
import { committing, leftToCommit, notOut } from './editor/committing';
import { namedPost, pathIn, release } from './editor/release';
import { warningLines } from './editor/try-change';
import { readTime, writeTime } from './editor/written-time';

const usage = `用法：npm run schedule -- <草稿> "<时间>" [--json]
  <草稿> 文件的路径、标题、网址，或其中没有歧义的一段
  <时间> 2026-11-28 08:00（站点的时区），2026-11-28 08:00 +0800，明天 08:00
例：npm run schedule -- 算力从哪里来 "明天 08:00"`;

await runCommand(
  { usage, options: {}, names: { least: 2, most: 3 } },
  async ({ names: [name = '', ...words] }) => {
    const found = await namedPost(name);
    const { post, standing, now } = found;
    const { title } = post.record;
    const time = readTime(words.join(' '), site.timeZone, now);
    if (!time.ok) throw new Misuse(time.problem);
    const at = time.value;
    const written = writeTime(at, site.timeZone);
    if (standing === 'live' || standing === 'withdrawn')
      throw new Refusal({
        zh: `《${title}》已经发表${standing === 'live' ? '' : '又撤下'}了，不能再定时。`,
        en: `${post.file} has been published: it cannot be scheduled any more.`,
      });
    const isSame = Date.parse(post.record.publishedAt) === at.getTime();
    if (standing === 'scheduled' && isSame) {
      const left = await leftToCommit(site.contentDir, post.file, `定时：${title}`);
      return {
        said: [`《${title}》已经定在 ${written}。`, ...notOut(left)],
        next: [...left.steps, 'npm run desk 看这个月的安排'],
        data: { file: post.file, at: at.toISOString(), changed: false },
      };
    }
    if (at <= now)
      throw new Refusal({
        zh: `${written} 已经过去了，什么也没有改。写一个将来的时间；要现在发表，运行 npm run publish。`,
        en: `${written} is past, and nothing was changed. Write a time to come; to publish now, run npm run publish.`,
      });
    const { file, before, url, verdict } = await release(found, at);
    const { remarks, steps } = await committing(site.contentDir, [before, file], `定时：${title}`);
    return {
      said: [
        `《${title}》定在 ${written} 发表：${file}`,
        `到时的网址：${pathIn(url)}`,
        ...warningLines(verdict),
        ...remarks,
      ],
      next: steps,
      data: { file, before, url, at: at.toISOString(), changed: true, warnings: verdict.warnings },
    };
  },
);
