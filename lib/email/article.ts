import type { ElementContent } from 'hast';
import { absoluteUrl, pathsIn } from '@/lib/addresses/urls';
import { aiLabel } from '@/lib/ai/label';
import type { Article } from '@/lib/content/model';
import { styled, textNode } from '@/lib/html/nodes';
import { styledTitle } from '@/lib/html/title-nodes';
import { reviewStatement } from '@/lib/i18n/review-statement';
import { getStrings } from '@/lib/i18n/strings';
import { site, type Locale } from '@/lib/site';
import { timeOf } from '@/lib/time/duration';
import { darkClasses, type Styles } from './styles';

/** The line of a title on a phone of 320 px, in em. */
const ROOM = 14;

/** An article of an edition, as both parts of a newsletter say it. */
export type Item = {
  /** As written. */
  title: string;
  /** Authors, length, how far AI took part, who answers for it. */
  byline: string;
  /** Its summary; may be empty. */
  summary: string;
  /** Its address. */
  url: string;
  /** Its recording: address and name; null where there is none. */
  audio: { url: string; name: string } | null;
};

/** Makes an article's item of an e-mail. */
export function toItem(article: Article, locale: Locale): Item {
  const strings = getStrings(locale);
  const names = article.authors.map(({ name }) => name).join(strings.authorSeparator);
  const facts = [names, strings.characters(article.characters), strings.minutes(article.minutes)];
  return {
    title: article.title,
    byline: [...facts, aiLabel(article, locale), reviewStatement(article, locale)]
      .filter(Boolean)
      .join(strings.listSeparator),
    summary: article.description,
    url: absoluteUrl(pathsIn(locale).article(article)),
    audio: article.audio && {
      url: new URL(article.audio.src, site.url).href,
      name: strings.listen(timeOf(article.audio)),
    },
  };
}

/** An article in HTML. */
export function itemHtml(
  { title, byline, summary, url, audio }: Item,
  readMore: string,
  styles: Styles,
): ElementContent {
  const link = (style: string, children: ElementContent[], className: string, href = url) =>
    styled('a', style, children, { href, className: [className] });
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
        [
          link(styles.link, [textNode(readMore)], darkClasses.link),
          ...(audio
            ? [
                textNode('　'),
                link(styles.link, [textNode(audio.name)], darkClasses.link, audio.url),
              ]
            : []),
        ],
        darkClasses.text,
      ),
    ],
    { className: [darkClasses.line] },
  );
}

/** An article in plain text. */
export function itemText({ title, byline, summary, url, audio }: Item): string {
  const recording = audio && `${audio.name} ${audio.url}`;
  return [title, byline, summary, url, recording].filter(Boolean).join('\n');
}
