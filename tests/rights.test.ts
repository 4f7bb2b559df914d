import { describe, expect, it } from 'vitest';
import { feedHead } from '@/lib/feeds/feed-head';
import { writeFeed } from '@/lib/feeds/write-feed';
import { rightsOf } from '@/lib/publication';
import { site } from '@/lib/site';
import { wechatArticle } from '@/lib/wechat/wechat-article';
import { anArticle } from './an-article';
import { named } from './named';

const locale = site.defaultLocale;
const list = { title: '', description: '', path: '/posts', page: 1, total: 0, updated: null };
const said = {
  licence: { name: 'CC BY 4.0', url: 'https://a.example/by' },
  reprint: '转载请注明出处。',
};
const LINE = 'CC BY 4.0 https://a.example/by · 转载请注明出处。';

describe('what may be done with articles', () => {
  named('样例晚报', said);

  it.each([
    ['rss', `<copyright>${LINE}</copyright>`],
    ['atom', `<rights>${LINE}</rights>`],
    ['json', `"_rights":"${LINE}"`],
  ] as const)('stands in the feed as %s', (format, rights) => {
    expect(writeFeed({ ...feedHead(list, site, locale), items: [] }, format)).toContain(rights);
    const silent = { ...feedHead(list, site, locale), rights: null, items: [] };
    expect(writeFeed(silent, format)).not.toMatch(/rights|copyright/u);
  });

  it('stands at the end of the article for WeChat', () => {
    const { html } = wechatArticle(
      { article: anArticle(), body: '<p>甲</p>', cover: null, reprint: said.reprint },
      locale,
    );
    expect(html).toContain(said.reprint);
  });

  it('is in a line what has been said', () => {
    expect(rightsOf({ licence: { name: '版权所有', url: null }, reprint: null })).toBe('版权所有');
    expect(rightsOf({ licence: null, reprint: said.reprint })).toBe(said.reprint);
    expect(rightsOf({ licence: null, reprint: null })).toBeNull();
  });
});
