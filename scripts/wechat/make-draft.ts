import { digest } from '@/lib/digest';
import type { WechatArticle } from '@/lib/wechat/wechat-article';
import { picturesIn, withPictures } from '@/lib/wechat/with-pictures';
import { countedByWechat, WECHAT_LIMITS } from '@/lib/wechat-limits';
import { Refusal } from '../editor/command';
import type { Account } from './account';
import { fitPicture } from './fit-picture';
import type { KeptUploads } from './kept-uploads';
import { isGone } from './refusals';

/** Tools with which a draft is made. */
export type Making = {
  /** Account that it goes to. */
  account: Account;
  /** Uploads that are there already. */
  kept: KeptUploads;
  /** Tells whether an address was the article's before: whoever renames it has one draft still. */
  wasAt: (url: string) => boolean;
  /** Finds a picture of the text by its address. */
  pictureAt: (address: string) => Promise<Uint8Array>;
  /** Finds the cover. */
  cover: () => Promise<Uint8Array>;
};

/** Result of making a draft. */
export type Made = {
  /** Its id at WeChat. */
  id: string;
  /** Whether there was one before. */
  isNew: boolean;
  /** Pictures that have been uploaded now, the cover among them. */
  uploaded: number;
  /** Pictures that were there. */
  reused: number;
  /** Addresses of films that are stills there. */
  stills: string[];
};

/**
 * Makes a draft of an article, or brings the one that there is up to date. What has been uploaded is on record before
 * the next step begins, and a draft that is on no record is looked for by its article's address: it may be ended at any
 * moment, and run again.
 * @throws {Refusal} where WeChat refuses, or would
 */
export async function makeDraft(article: WechatArticle, making: Making): Promise<Made> {
  const { account, kept } = making;
  refuseTooLong(article);
  const { url } = article;
  let sent = 0;
  const stills: string[] = [];
  const given = async (kind: 'pictures' | 'covers', bytes: Uint8Array, name: string) => {
    const { isStill, ...file } = await fitPicture(bytes, name);
    if (isStill) stills.push(name);
    const key = digest(Buffer.from(file.bytes));
    const upload = async () => {
      const made = await (kind === 'pictures' ? account.uploadPicture : account.addCover)(file);
      kept.put(kind, key, made);
      sent += 1;
      return made;
    };
    return { upload, id: kept.get(kind, key) ?? (await upload()) };
  };
  // Looked for first: without one there is no draft.
  const coverBytes = await making.cover();
  const uploaded = new Map<string, string>();
  for (const address of picturesIn(article.html)) {
    const { id } = await given('pictures', await making.pictureAt(address), address);
    uploaded.set(address, id);
  }
  const put = async (coverId: string) => {
    const draft = {
      title: article.title,
      author: article.author,
      digest: article.digest,
      content: withPictures(article.html, uploaded),
      content_source_url: url,
      thumb_media_id: coverId,
    };
    const isOf = (address: string) => address === url || making.wasAt(address);
    const known = [url, ...kept.names('drafts').filter(making.wasAt)];
    const onRecord = known.map((address) => () => kept.get('drafts', address));
    for (const find of [...onRecord, () => account.findDraft(isOf)]) {
      const id = await find();
      if (id !== null && (await account.updateDraft(id, draft))) return { id, isNew: false };
    }
    return { id: await account.addDraft(draft), isNew: true };
  };
  const cover = await given('covers', coverBytes, '封面');
  // Somebody may have removed the cover that is on record from the account.
  const made = await put(cover.id).catch(async (error: unknown) => {
    if (!isGone(error)) throw error;
    return put(await cover.upload());
  });
  kept.put('drafts', url, made.id);
  return { ...made, uploaded: sent, reused: uploaded.size + 1 - sent, stills };
}

/**
 * Refuses what WeChat would refuse, before anything is sent.
 * @throws {Refusal}
 */
export function refuseTooLong({ title, author }: WechatArticle): void {
  for (const [name, text, most] of [
    ['标题', title, WECHAT_LIMITS.title],
    ['作者', author, WECHAT_LIMITS.author],
  ] as const) {
    const count = countedByWechat(text);
    if (count > most)
      throw new Refusal({
        zh: `${name}有 ${String(count)} 个字，公众号最多 ${String(most)} 个：${text}。改短以后再运行一次，什么也没有上传。`,
        en: `"${text}" has ${String(count)} characters, ${String(most)} at the most at WeChat. Nothing was uploaded.`,
      });
  }
}
