import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

type Article = Record<string, string>;

/** Fault of the fake instead of an answer: it breaks off, or says so. */
type Fault = 'break' | { errcode: number; errmsg: string };

/** The interface of an Official Account, as far as `npm run wechat` goes, on this machine. */
export async function fakeWechat() {
  const fake = {
    origin: '',
    /** Paths that were asked, in order. */
    asked: [] as string[],
    /** Bytes of what was uploaded. */
    uploads: [] as number[],
    drafts: new Map<string, Article>(),
    /** Decides the fault: told the path and how often that was asked. */
    fault: (() => null) as (path: string, times: number) => Fault | null,
  };
  let tokens = 0;
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
        return { media_id: `cover-${String(body.length)}`, url: 'http://mmbiz.qpic.cn/cover' };
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
        fake.drafts.set(id, (json() as { articles: [Article] }).articles[0]);
        return { media_id: id };
      }
      case '/cgi-bin/draft/update': {
        const { media_id: id, articles } = json() as { media_id: string; articles: Article };
        if (!fake.drafts.has(id)) return { errcode: 40007, errmsg: 'invalid media_id' };
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
      } else response.end(JSON.stringify(fault ?? answer(path, Buffer.concat(chunks))));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  fake.origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return fake;
}
