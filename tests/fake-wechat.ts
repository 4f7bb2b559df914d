import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

type Article = Record<string, string>;

/** Fault of the fake instead of an answer: it breaks off, leads elsewhere, or says something else. */
type Fault = 'break' | 'lead' | { errcode: number; errmsg: string } | Record<string, never>;

/** The interface of an Official Account, as far as `npm run wechat` goes, on this machine. */
export async function fakeWechat() {
  const fake = {
    origin: '',
    /** Paths that were asked, in order. */
    asked: [] as string[],
    /** Bytes of what was uploaded. */
    uploads: [] as number[],
    /** Ids of the covers that the account has. */
    covers: new Set<string>(),
    drafts: new Map<string, Article>(),
    /** Decides the fault: told the path and how often that was asked. */
    fault: (() => null) as (path: string, times: number) => Fault | null,
  };
  let [tokens, covers] = [0, 0];
  /** A draft whose cover is gone is refused as one that is gone itself. */
  const gone = { errcode: 40007, errmsg: 'invalid media_id' };
  const answer = (path: string, body: Buffer): object => {
    const json = (): unknown => JSON.parse(body.toString());
    switch (path) {
      case '/cgi-bin/stable_token':
        tokens += 1;
        return { access_token: `token-${String(tokens)}`, expires_in: 7200 };
      case '/cgi-bin/media/uploadimg':
        fake.uploads.push(body.length);
        return { url: `http://mmbiz.qpic.cn/${String(fake.uploads.length)}?a=1&b=2` };
      case '/cgi-bin/material/add_material':
        covers += 1;
        fake.covers.add(`cover-${String(covers)}`);
        return { media_id: `cover-${String(covers)}`, url: 'http://mmbiz.qpic.cn/cover' };
      case '/cgi-bin/draft/batchget': {
        const { offset, count } = json() as { offset: number; count: number };
        const all = [...fake.drafts].map(([id, article]) => ({
          media_id: id,
          content: { news_item: [{ ...article, content: undefined }] },
        }));
        return { total_count: all.length, item: all.slice(offset, offset + count) };
      }
      case '/cgi-bin/draft/add': {
        const id = `draft-${String(fake.drafts.size + 1)}`;
        const [article] = (json() as { articles: [Article] }).articles;
        if (!fake.covers.has(article.thumb_media_id ?? '')) return gone;
        fake.drafts.set(id, article);
        return { media_id: id };
      }
      case '/cgi-bin/draft/update': {
        const { media_id: id, articles } = json() as { media_id: string; articles: Article };
        if (!fake.drafts.has(id) || !fake.covers.has(articles.thumb_media_id ?? '')) return gone;
        fake.drafts.set(id, articles);
        return { errcode: 0, errmsg: 'ok' };
      }
      default:
        return { errcode: 404, errmsg: 'unknown' };
    }
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = (request.url ?? '').split('?')[0] ?? '';
      fake.asked.push(path);
      const fault = fake.fault(path, fake.asked.filter((each) => each === path).length);
      if (fault === 'break') {
        answer(path, Buffer.concat(chunks));
        response.destroy();
      } else if (fault === 'lead') response.writeHead(307, { location: '/elsewhere' }).end();
      else response.end(JSON.stringify(fault ?? answer(path, Buffer.concat(chunks))));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  fake.origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return fake;
}
