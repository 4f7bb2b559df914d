import { setTimeout } from 'node:timers/promises';
import { whyUnreached } from '@/lib/http/fetch-failure';
import { isGone, problemOf, Refused, Unreachable } from './refusals';

/** A picture as it is sent. */
export type PictureFile = {
  /** Its name, with its ending. */
  name: string;
  /** Its media type. */
  type: string;
  /** The picture. */
  bytes: Uint8Array<ArrayBuffer>;
};

/** One article of a draft, by the names of the interface. */
export type DraftArticle = Record<
  'title' | 'author' | 'digest' | 'content' | 'content_source_url' | 'thumb_media_id',
  string
>;

/** An Official Account, by its documented interface (https://developers.weixin.qq.com/doc/service/api/). */
export type Account = {
  /** Uploads a picture of a text (“上传图文消息内的图片获取URL”, media/uploadimg); gives its address. */
  uploadPicture: (picture: PictureFile) => Promise<string>;
  /** Uploads a cover (“新增其他类型永久素材”, material/add_material); gives its id. */
  addCover: (picture: PictureFile) => Promise<string>;
  /** The draft of one article that leads to one of its addresses (“获取草稿列表”, draft/batchget); null where there is none. */
  findDraft: (isOf: (url: string) => boolean) => Promise<string | null>;
  /** Makes a draft (“新增草稿”, draft/add); gives its id. Throws what `isGone` where its cover is gone. */
  addDraft: (article: DraftArticle) => Promise<string>;
  /** Puts an article in the place of a draft's (“更新草稿”, draft/update); false where the draft, or its cover, is gone. */
  updateDraft: (id: string, article: DraftArticle) => Promise<boolean>;
};

/** Access to an account. */
export type Access = {
  /** Origin of the interface. */
  api: string;
  /** The account. */
  appId: string;
  /** Secret that proves that we are it. It is in no message. */
  secret: string;
  /** Milliseconds before each further attempt. */
  pauses?: readonly number[];
};

/** Answer of the interface; a refusal has a code other than 0. */
type Answer = { errcode?: number; errmsg?: string } & Record<string, unknown>;

const PATIENCE = 60_000;
const BUSY = -1;
const STALE_TOKEN = new Set([40001, 40014, 42001]);
const PAGE = 20;

/**
 * Opens an account. All its methods throw a `Refusal` with the remedy where the interface refuses or cannot be reached;
 * what is safe to repeat is tried three times.
 */
export function openAccount({ api, appId, secret, pauses = [1000, 4000] }: Access): Account {
  let token: string | null = null;

  const clean = (text: string) =>
    [secret, token].reduce(
      (said: string, hidden) => (hidden ? said.replaceAll(hidden, '***') : said),
      text,
    );

  const send = async (path: string, query: Record<string, string>, body: BodyInit) => {
    const url = new URL(path, api);
    url.search = new URLSearchParams(query).toString();
    const signal = AbortSignal.timeout(PATIENCE);
    // The address has the token in it: it is in no message.
    // Nor does it, or the secret, go where an answer would lead.
    const asked = { method: 'POST', body, signal, redirect: 'manual' } as const;
    const response = await fetch(url, asked).catch((error: unknown) => {
      throw new Unreachable(path, clean(whyUnreached(error)));
    });
    if (!response.ok) throw new Unreachable(path, `HTTP ${String(response.status)}`);
    const answer = (await response.json().catch(() => null)) as Answer | null;
    if (answer === null) throw new Unreachable(path, 'no JSON');
    return answer;
  };

  const trying = async (attempt: () => Promise<Answer>, again: boolean): Promise<Answer> => {
    for (const pause of again ? pauses : []) {
      const answer = await attempt().catch((error: unknown) => {
        if (error instanceof Unreachable) return null;
        throw error;
      });
      if (answer !== null && answer.errcode !== BUSY) return answer;
      await setTimeout(pause);
    }
    return attempt();
  };

  const checked = (path: string, answer: Answer): Answer => {
    const { errcode = 0, errmsg = '' } = answer;
    if (errcode !== 0) throw new Refused(errcode, problemOf(path, errcode, clean(errmsg)));
    return answer;
  };

  /** “获取稳定版接口调用凭据” (stable_token): other programs that use the account keep theirs. */
  const renew = async () => {
    const path = '/cgi-bin/stable_token';
    const asked = JSON.stringify({ grant_type: 'client_credential', appid: appId, secret });
    const answer = checked(path, await trying(() => send(path, {}, asked), true));
    token = partOf(answer, 'access_token', path);
    return token;
  };

  const call = async (path: string, body: BodyInit, more = {}, again = true): Promise<Answer> => {
    const attempt = (held: string) => send(path, { ...more, access_token: held }, body);
    // Before the attempts, not within them: the token has three of its own.
    const held = token ?? (await renew());
    const answer = await trying(() => attempt(held), again);
    if (!STALE_TOKEN.has(answer.errcode ?? 0)) return checked(path, answer);
    return checked(path, await attempt(await renew()));
  };

  const formOf = ({ name, type, bytes }: PictureFile) => {
    const form = new FormData();
    form.append('media', new Blob([bytes], { type }), name);
    return form;
  };

  return {
    uploadPicture: async (picture) => {
      const path = '/cgi-bin/media/uploadimg';
      return partOf(await call(path, formOf(picture)), 'url', path);
    },
    addCover: async (picture) => {
      const path = '/cgi-bin/material/add_material';
      return partOf(await call(path, formOf(picture), { type: 'image' }), 'media_id', path);
    },
    findDraft: async (isOf) => {
      for (let offset = 0, total = 1; offset < total; offset += PAGE) {
        const asked = JSON.stringify({ offset, count: PAGE, no_content: 1 });
        const list = (await call('/cgi-bin/draft/batchget', asked)) as DraftList;
        const found = list.item?.find(({ content }) => {
          const [first, ...others] = content?.news_item ?? [];
          return others.length === 0 && isOf(first?.content_source_url ?? '');
        });
        if (found) return found.media_id;
        total = list.total_count ?? 0;
      }
      return null;
    },
    // Where no answer comes it may have been made all the same: the next run finds it.
    addDraft: async (article) => {
      const body = JSON.stringify({ articles: [{ article_type: 'news', ...article }] });
      const path = '/cgi-bin/draft/add';
      return partOf(await call(path, body, {}, false), 'media_id', path);
    },
    updateDraft: async (id, article) => {
      const asked = { media_id: id, index: 0, articles: { article_type: 'news', ...article } };
      try {
        await call('/cgi-bin/draft/update', JSON.stringify(asked));
        return true;
      } catch (error) {
        if (isGone(error)) return false;
        throw error;
      }
    },
  };
}

/** A page of drafts. */
type DraftList = Answer & {
  total_count?: number;
  item?: { media_id: string; content?: { news_item?: { content_source_url?: string }[] } }[];
};

/**
 * A text that an answer has to hold: something before the interface may have answered in its place.
 * @throws {Unreachable} where it does not
 */
function partOf(answer: Answer, name: string, path: string): string {
  const part = answer[name];
  if (typeof part === 'string' && part !== '') return part;
  throw new Unreachable(path, `no ${name}`);
}
