/**
 * `npm run publish -- <draft>`: publishes a draft now. Its date becomes the present, `draft` and `published` go, and its
 * file is named by its day; not a byte besides is another. The gate is asked first: where it finds an error, nothing is
 * changed. The post is a path, an address, a title, or a part of these that no other has.
 *
 * - `--now`: publishes what is scheduled for later too
 * - `--json`, `--help`
 *
 * Exit code 0 when it is published or was already, 1 when it was refused, 2 when it cannot be run.
 */
import { absoluteUrl, paths } from '@/lib/addresses/urls';
import { site } from '@/lib/site';
import { Refusal, runCommand } from './editor/command';
import { committing, leftToCommit, notOut } from './editor/committing';
import { namedPost, pathIn, release } from './editor/release';
import { warningLines } from './editor/try-change';
import { writeTime } from './editor/written-time';

const usage = `用法：npm run publish -- <草稿> [--now] [--json]
  <草稿> 文件的路径、标题、网址，或其中没有歧义的一段
  --now  原定以后发表的，也现在发表
例：npm run publish -- 算力从哪里来`;

await runCommand(
  { usage, options: { now: { type: 'boolean' } }, names: { least: 1, most: 1 } },
  async ({ names: [name = ''], flags }) => {
    const found = await namedPost(name);
    const { post, standing, now } = found;
    const { title } = post.record;
    if (standing === 'withdrawn')
      throw new Refusal({
        zh: `《${title}》已经撤稿，不能再发表。另写一篇：npm run new`,
        en: `${post.file} has been withdrawn: write another post instead.`,
      });
    if (standing === 'live') {
      const url = absoluteUrl(paths.article(post.record));
      const left = await leftToCommit(site.contentDir, post.file, `文章：${title}`);
      return {
        said: [`《${title}》已经发表了：${pathIn(url)}`, ...notOut(left)],
        next: [...(left.isNew ? [] : ['改了正文，运行 npm run correct 说明']), ...left.steps],
        data: { file: post.file, url, changed: false },
      };
    }
    if (standing === 'scheduled' && flags.now !== true)
      throw new Refusal({
        zh: `《${title}》定在 ${writeTime(new Date(post.record.publishedAt), site.timeZone)} 发表，到时自动公开。要现在发表，加 --now。`,
        en: `${post.file} is scheduled for ${post.record.publishedAt}. To publish it now, add --now.`,
      });
    const { file, before, url, verdict } = await release(found, now);
    const { remarks, steps } = await committing(
      site.contentDir,
      [before, file],
      `新文章：${title}`,
    );
    return {
      said: [
        `发表了《${title}》：${file}`,
        `提交以后的网址：${pathIn(url)}`,
        ...warningLines(verdict),
        ...remarks,
      ],
      next: steps,
      data: { file, before, url, changed: true, warnings: verdict.warnings },
    };
  },
);
