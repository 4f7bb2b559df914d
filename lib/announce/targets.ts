import { FEEDS, type FeedFormat } from '@/lib/addresses/route-table';
import { absoluteUrl, paths, pathsIn } from '@/lib/addresses/urls';
import type { Article } from '@/lib/content/model';
import type { Publication } from '@/lib/publication';
import { site } from '@/lib/site';
import { addressesOf, type Change } from './changes';
import { Refused, send } from './send';

/**
 * The feeds that articles appear in, in every locale and format: a hub's topics (WebSub, § 4).
 * @param others paths of further lists that have changed
 */
export function feedsOf(articles: readonly Article[], others: readonly string[] = []): string[] {
  const lists = articles.flatMap(({ categories, authors }) => [
    ...categories.map(paths.category),
    ...authors.map(paths.author),
  ]);
  const formats = Object.keys(FEEDS) as FeedFormat[];
  return [...new Set([paths.home(), ...others, ...lists])].flatMap((list) =>
    site.locales.flatMap((locale) =>
      formats.map((format) => absoluteUrl(pathsIn(locale).feed(list, format))),
    ),
  );
}

/**
 * Tells a hub that feeds have changed. WebSub leaves to hubs how; this is what they agree on
 * (PubSubHubbub Core 0.4, § 7.1: `hub.mode=publish`, `hub.url` for each topic).
 * @throws {Error} when the hub cannot be reached, or does not take it
 */
export async function notifyHub(hub: string, topics: readonly string[]): Promise<void> {
  const body = new URLSearchParams([
    ['hub.mode', 'publish'],
    ...topics.map((topic) => ['hub.url', topic]),
  ]);
  await send(hub, hub, body);
}

/** Somebody who is told of changes. */
export type Target = {
  /** Names it for good, without a secret. */
  name: string;
  /** Changes that it is told of at once, at the most. */
  most: number;
  /** Tells it. Throws what it answers with where it does not take them. */
  tell: (changes: readonly Change[]) => Promise<void>;
};

/** Changes for whom takes many: IndexNow has 10,000 addresses at once, of which each change has one in each locale. */
const MANY = 1000;

/** Addresses at which search engines listen. */
const ENDPOINTS = {
  /** Shares what it hears with all others that take part (https://www.indexnow.org/documentation). */
  indexNow: 'https://api.indexnow.org/indexnow',
  /** 百度搜索资源平台, “普通收录 API 提交”. */
  baidu: 'http://data.zz.baidu.com/urls',
};

/**
 * Whoever a publication has told of changes; nobody where it has not said so.
 * @param publication with its hub and its IndexNow key
 * @param baiduToken token by which Baidu knows the site, or null
 */
export function targetsOf(
  { hub, indexNow }: Pick<Publication, 'hub' | 'indexNow'>,
  baiduToken: string | null,
  endpoints = ENDPOINTS,
): Target[] {
  return [
    ...(hub === null ? [] : [hubTarget(hub)]),
    ...(indexNow === null ? [] : [indexNowTarget(indexNow, endpoints.indexNow)]),
    ...(!baiduToken ? [] : [baiduTarget(baiduToken, endpoints.baidu)]),
  ];
}

function hubTarget(hub: string): Target {
  return {
    name: `hub ${hub}`,
    most: MANY,
    tell: (changes) => {
      const hasCorrections = changes.some(({ key }) => !key.startsWith('live '));
      const articles = changes.map(({ article }) => article);
      return notifyHub(
        hub,
        feedsOf(articles, hasCorrections ? [pathsIn(site.defaultLocale).corrections()] : []),
      );
    },
  };
}

function indexNowTarget(key: string, endpoint: string): Target {
  return {
    name: 'IndexNow',
    most: MANY,
    tell: async (changes) => {
      const host = new URL(site.url).host;
      const keyLocation = `${site.url}/${key}.txt`;
      const body = JSON.stringify({ host, key, keyLocation, urlList: addressesOf(changes) });
      await send('IndexNow', endpoint, body, 'application/json; charset=utf-8');
    },
  };
}

function baiduTarget(token: string, endpoint: string): Target {
  const address = `${endpoint}?${new URLSearchParams({ site: site.url, token }).toString()}`;
  return {
    name: 'Baidu',
    // Of several it says how many it has taken, not which; each counts for the quota of the day.
    most: 1,
    tell: async (changes) => {
      const lines = addressesOf(changes, [site.defaultLocale]);
      const said = await send('Baidu', address, lines.join('\n'), 'text/plain');
      const { success = 0 } = JSON.parse(said) as { success?: number };
      if (success < lines.length) throw new Refused(`Baidu: 没有收下：${said} / not taken`);
    },
  };
}
