import { site } from '@/lib/site';
import { picturesIn } from '@/lib/wechat/with-pictures';
import { countedByWechat, WECHAT_LIMITS } from '@/lib/wechat-limits';
import { Refusal, type Outcome } from '../editor/command';
import { namedPost } from '../editor/release';
import { alone } from '../editor/waiting';
import { accessOf } from './access';
import { openAccount } from './account';
import { compiledForWechat } from './compiled-article';
import { coverOf, pictureAt } from './find-picture';
import { openUploads } from './kept-uploads';
import { makeDraft, refuseTooLong } from './make-draft';

/** Call of the command. */
export type WechatCall = {
  /** The post, as the editor names it. */
  name: string;
  /** File of the cover, or null. */
  cover: string | null;
  /** Whether nothing is to be sent. */
  dryRun: boolean;
};

/** File of the uploads that the account has of us. */
const KEPT = '.contentlayer/wechat.json';

/** File that is held while something is sent: two at a time would make two drafts. */
const LOCK = '.contentlayer/wechat.lock';

/**
 * Makes or renews the draft of a post in the Official Account.
 * @throws {Refusal} where it may not be made, with the remedy
 */
export async function wechatDraft(
  { name, cover, dryRun }: WechatCall,
  env: NodeJS.ProcessEnv,
): Promise<Outcome> {
  const access = dryRun ? null : accessOf(env, site.url);
  const { post, standing } = await namedPost(name);
  if (standing === 'draft' || standing === 'withdrawn') throw notReady(post.record.title, standing);
  const { made, article, wasAt } = await compiledForWechat(post.source);
  refuseTooLong(made);
  const pictures = picturesIn(made.html);
  const said = [...lengthRemarks(made.html), ...formulaRemarks(made.formulas)];
  const data = {
    file: post.file,
    title: made.title,
    author: made.author,
    digest: made.digest,
    url: made.url,
    pictures,
  };
  if (access === null)
    return {
      said: [
        `《${made.title}》会有一份草稿：图片 ${String(pictures.length)} 张，作者“${made.author}”，原文 ${made.url}`,
        ...said,
      ],
      next: ['去掉 --dry-run 再运行，就会上传'],
      data: { ...data, dryRun: true },
    };
  return alone(LOCK, { zh: '另一个 npm run wechat', en: 'another npm run wechat' }, async () => {
    const kept = openUploads(KEPT, access.appId);
    const origins = [site.url, `http://localhost:${env.PORT ?? '3000'}`];
    const draft = await makeDraft(made, {
      account: openAccount(access),
      kept,
      wasAt,
      pictureAt,
      cover: () => coverOf(article, cover, origins),
    });
    return {
      said: [
        `公众号草稿箱里${draft.isNew ? '有了' : '更新了'}《${made.title}》：上传 ${String(draft.uploaded)} 张图，${String(draft.reused)} 张以前传过`,
        ...draft.stills.map((still) => `动图在公众号里只有第一帧：${still}`),
        ...said,
      ],
      next: ['打开 https://mp.weixin.qq.com 的草稿箱，看一遍再发表'],
      data: {
        ...data,
        mediaId: draft.id,
        created: draft.isNew,
        uploaded: draft.uploaded,
        reused: draft.reused,
      },
    };
  });
}

function notReady(title: string, standing: 'draft' | 'withdrawn'): Refusal {
  return standing === 'draft'
    ? new Refusal({
        zh: `《${title}》还是草稿，网址没有定。先运行 npm run publish 或 npm run schedule，再做公众号的草稿。`,
        en: `"${title}" is a draft, and its address is not fixed. Publish or schedule it first.`,
      })
    : new Refusal({
        zh: `《${title}》已经撤稿，不做公众号的草稿。`,
        en: `"${title}" has been withdrawn.`,
      });
}

function lengthRemarks(html: string): string[] {
  const count = countedByWechat(html);
  return count < WECHAT_LIMITS.content
    ? []
    : [
        `正文连格式有 ${String(count)} 个字符，微信的文档说要少于 ${String(WECHAT_LIMITS.content)}；微信若退回，请分成两篇。`,
      ];
}

function formulaRemarks(formulas: readonly string[]): string[] {
  return formulas.length > 0
    ? [`${String(formulas.length)} 个公式是 LaTeX 源码，请在草稿箱里换成图片。`]
    : [];
}
