/**
 * `npm run rename -- <post> <new slug>`: gives a post another address. The new slug goes into the field `slug`, and the
 * address that it had into `redirect_from`, from which it leads on: links in other posts and elsewhere keep working, and
 * so do those by the name of its file, which stays. As `npm run publish`, the gate is asked first and no other byte changes.
 *
 * Exit code 0 when it is renamed or was already, 1 when it was refused, 2 when it cannot be run.
 */
import { absoluteUrl, paths } from '@/lib/addresses/urls';
import { slugify } from '@/lib/chinese/slug';
import { writeSafely } from '@/lib/content/check/published/write-safely';
import { site } from '@/lib/site';
import { Refusal, runCommand } from './editor/command';
import { committing, leftToCommit, notOut } from './editor/committing';
import { edited, namedPost, pathIn } from './editor/release';
import { passGate, tryChange, warningLines } from './editor/try-change';

const usage = `用法：npm run rename -- <文章> <新名称> [--json]
  <文章>   文件的路径、标题、网址，或其中没有歧义的一段
  <新名称> 网址的末段，英文或中文
例：npm run rename -- posts/2026-11-28-suan-li.md computing-power`;

await runCommand(
  { usage, options: {}, names: { least: 2, most: 2 } },
  async ({ names: [name = '', wanted = ''] }) => {
    const slug = slugify(wanted);
    if (slug === '')
      throw new Refusal({
        zh: `“${wanted}”里没有字母、汉字或数字，做不成网址。`,
        en: `"${wanted}" has neither letters nor digits: it gives no address.`,
      });
    const { post, standing } = await namedPost(name);
    const { file, record, source, text: read } = post;
    const { title, day } = record;
    const url = absoluteUrl(paths.article({ day, slug }));
    if (record.slug === slug) {
      const left = await leftToCommit(site.contentDir, file, `改网址：${title}`);
      return {
        said: [`《${title}》已经是这个网址：${pathIn(url)}`, ...notOut(left)],
        next: left.steps,
        data: { file, url, changed: false },
      };
    }
    const old = paths.article(record);
    const now = paths.article({ day, slug });
    const before = record.redirects
      .filter((each) => each !== decodeURI(now))
      // They are decoded, and are decoded again when they are read.
      .map((each) => each.replaceAll('%', '%25'));
    const leading = edited(post, { slug, redirect_from: [...before, decodeURI(old)] });
    const plain = edited(post, { slug });
    // Nobody has a draft's address yet, unless another post names it.
    const isKnown =
      standing !== 'draft' ||
      (await tryChange({ source, text: plain, replaces: source })).errors.some(
        (error) => error.file !== file,
      );
    const text = isKnown ? leading : plain;
    const verdict = await passGate({ source, text, replaces: source });
    writeSafely(file, read, text);
    const { remarks, steps } = await committing(site.contentDir, [file], `改网址：${title}`);
    return {
      said: [
        `《${title}》的网址改为 ${pathIn(url)}`,
        ...(isKnown ? [`旧网址 ${decodeURI(old)} 自动转到这里，别处的链接不用改。`] : []),
        ...warningLines(verdict),
        ...remarks,
      ],
      next: steps,
      data: { file, url, from: isKnown ? decodeURI(old) : null, changed: true },
    };
  },
);
