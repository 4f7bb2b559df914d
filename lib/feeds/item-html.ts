import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { pathsIn } from '@/lib/addresses/urls';
import { aiStatement } from '@/lib/ai/label';
import { AI_POLICY } from '@/lib/ai/levels';
import type { CoverImage } from '@/lib/content/compiled/images/cover';
import type { Article, Recording } from '@/lib/content/model';
import { formatPeriod } from '@/lib/i18n/dates';
import { reviewStatement } from '@/lib/i18n/review-statement';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { timeOf } from '@/lib/time/duration';
import { dayOf } from '@/lib/time/time-zone';
import { portableHtml } from './portable-html';

/** An article and what its index entry does not hold. */
export type FullArticle = {
  /** The article. */
  article: Article;
  /** Its body as a page shows it. */
  body: string;
  /** The picture above it, or null. */
  cover: CoverImage | null;
};

/**
 * All that an article's page says, as HTML for a feed: the picture, the text, and what readers must
 * know of it wherever they read it: how far AI took part, who answers for it, corrections, sources.
 * @param url URL of the article
 */
export function itemHtml(
  { article, body, cover }: FullArticle,
  url: string,
  zone: string,
  locale: Locale,
): string {
  const foot = [
    ...aiNote(article, locale),
    ...reviewNote(article, locale),
    ...corrections(article, zone, locale),
  ];
  const picture = cover ? toHtml(figure(cover)) : '';
  const recording = article.audio ? toHtml(listen(article.audio, locale)) : '';
  return portableHtml(
    picture + recording + body + toHtml([...foot, ...sources(article, locale)]),
    url,
    locale,
  );
}

function figure({ src, width, height, alt, caption, credit }: CoverImage): Element {
  const words = [caption, credit].filter(Boolean).join('　');
  return h('figure', [
    h('img', { src, width, height, alt }),
    ...(words ? [h('figcaption', words)] : []),
  ]);
}

function listen(audio: Recording, locale: Locale): Element {
  return h('p', h('a', { href: audio.src }, getStrings(locale).listen(timeOf(audio))));
}

function aiNote(article: Article, locale: Locale): Element[] {
  const statement = aiStatement(article, locale);
  if (statement === null) return [];
  const policy = h('a', { href: pathsIn(locale).page(AI_POLICY) }, getStrings(locale).aiExplained);
  return [h('p', h('small', [`${statement}　`, policy]))];
}

function reviewNote(article: Article, locale: Locale): Element[] {
  const statement = reviewStatement(article, locale);
  return statement === null ? [] : [h('p', h('small', statement))];
}

function corrections(
  { corrections: all }: Article,
  zone: string,
  locale: Locale,
): ElementContent[] {
  const items = all.map(
    ({ date, note }) => `${formatPeriod(dayOf(new Date(date), zone), locale)}：${note}`,
  );
  return titledList(getStrings(locale).corrections, items);
}

function sources({ sources: all }: Article, locale: Locale): ElementContent[] {
  const { archivedOn } = getStrings(locale);
  const items = all.map(({ title, url, publisher, archived }) =>
    h('span', [
      h('a', { href: url }, title),
      publisher ? `（${publisher}）` : null,
      ...(archived ? ['　', h('a', { href: archived.url }, archivedOn(archived.date))] : []),
    ]),
  );
  return titledList(getStrings(locale).sources, items);
}

function titledList(title: string, items: readonly (Element | string)[]): ElementContent[] {
  return items.length === 0
    ? []
    : [
        h('h2', title),
        h(
          'ul',
          items.map((item) => h('li', item)),
        ),
      ];
}
