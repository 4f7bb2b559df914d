/** Files below the address of each list. */
const FEEDS = ['feed.xml', 'atom.xml', 'feed.json'];

/** Pictures of what has a card beside articles. */
const WITH_CARD = /^\/(?:categories|authors)\/[^/]+$/u;

/**
 * All addresses of a site that cost something when they are first asked for, by kind: from its sitemap, and from
 * what is known of each page there.
 *
 * @param {string} origin A server of it.
 * @returns {Promise<Map<string, string[]>>} Their paths.
 */
export async function addressesOf(origin) {
  const sitemap = await (await fetch(`${origin}/sitemap.xml`)).text();
  const pages = [...sitemap.matchAll(/<loc>(?:https?:\/\/[^/<]+)?([^<]*)<\/loc>/gu)].map(
    ([, path = '']) => path || '/',
  );
  const articles = pages.filter((path) => /^\/posts\/(?:\d+\/){3}/u.test(path));
  const days = [...new Set(articles.map((path) => path.split('/').slice(0, 5).join('/')))];
  const withCard = ['/site', ...pages.filter((path) => WITH_CARD.test(path))];
  const lists = ['/posts', ...pages.filter((path) => WITH_CARD.test(path))];
  const listPages = (await Promise.all(lists.map((list) => pagesOf(origin, list)))).flat();
  const feeds = listPages.flatMap((list) =>
    FEEDS.map((file) => (list === '/posts' ? `/${file}` : `${list}/${file}`)),
  );
  const others = pages.filter((path) => !articles.includes(path) && !lists.includes(path));
  return new Map([
    ['articles', articles],
    ['articles as Markdown', articles.map((path) => `${path}.md`)],
    ['articles for WeChat', articles.map((path) => `${path}/wechat`)],
    ['editions as e-mail', days.map((path) => `${path}/email`)],
    ['lists', [...listPages, ...others]],
    ['feeds', feeds],
    ['cards', [...withCard, ...articles].map((path) => `/cards${path}.png`)],
    ['posters', articles.map((path) => `/posters${path}.png`)],
    ['for language models', ['/llms.txt', '/llms-full.txt']],
  ]);
}

/**
 * @param {string} origin A server.
 * @param {string} list The first page of a list.
 */
async function pagesOf(origin, list) {
  const found = [list];
  while ((await fetch(`${origin}${list}/page/${found.length + 1}`)).ok) {
    found.push(`${list}/page/${found.length + 1}`);
  }
  return found;
}
