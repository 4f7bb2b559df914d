import type { ElementContent } from 'hast';
import type { Article } from '@/lib/content/model';
import { styled, textNode } from '@/lib/html/nodes';
import { styledTitle } from '@/lib/html/title-nodes';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { absoluteUrl, paths } from '@/lib/urls';
import { darkClasses, styles } from './styles';

/** The line of a title on a phone of 320 px, in em. */
const ROOM = 14;

/** An article of an edition, as both parts of a newsletter say it. */
export type Item = {
  /** As written. */
  title: string;
  /** Authors, length, and how far AI took part. */
  byline: string;
  /** Its summary; may be empty. */
  summary: string;
  /** Its address. */
  url: string;
};

/** What an e-mail says of an article. */
export function toItem(article: Article, locale: Locale): Item {
  const strings = getStrings(locale);
  const names = article.authors.map(({ name }) => name).join(strings.authorSeparator);
  const facts = [names, strings.characters(article.characters), strings.minutes(article.minutes)];
  const ai = article.ai ? [strings.ai[article.ai.level]] : [];
  return {
    title: article.title,
    byline: [...facts, ...ai].filter(Boolean).join(strings.listSeparator),
    summary: article.description,
    url: absoluteUrl(paths.article(article)),
  };
}

/** An article in HTML. */
export function itemHtml({ title, byline, summary, url }: Item, readMore: string): ElementContent {
  const link = (style: string, children: ElementContent[], className: string) =>
    styled('a', style, children, { href: url, className: [className] });
  const line = (style: string, children: ElementContent[], className: string) =>
    styled('p', style, children, { className: [className] });
  return styled(
    'div',
    styles.article,
    [
      styled('h2', styles.title, [
        link(styles.titleLink, styledTitle(title, ROOM), darkClasses.text),
      ]),
      line(styles.byline, [textNode(byline)], darkClasses.soft),
      ...(summary ? [line(styles.text, [textNode(summary)], darkClasses.text)] : []),
      line(
        styles.text,
        [link(styles.link, [textNode(readMore)], darkClasses.link)],
        darkClasses.text,
      ),
    ],
    { className: [darkClasses.line] },
  );
}

/** An article in plain text. */
export function itemText({ title, byline, summary, url }: Item): string {
  return [title, byline, summary, url].filter(Boolean).join('\n');
}
