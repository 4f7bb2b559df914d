import type { ElementContent } from 'hast';
import { absoluteUrl, pathsIn } from '@/lib/addresses/urls';
import { AI_POLICY } from '@/lib/ai/levels';
import type { Article } from '@/lib/content/model';
import { publication } from '@/lib/content/publication';
import { styled, textNode } from '@/lib/html/nodes';
import { formatPeriod } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { itemHtml, itemText, toItem } from './article';
import { emailDocument, emailFragment } from './document';
import { darkClasses, stylesIn, type Styles } from './styles';

/** A day's edition, ready for a newsletter service. */
export type Newsletter = {
  /** Subject: the publication and the title of its first article. */
  subject: string;
  /** The HTML part, a whole document. */
  html: string;
  /** Its HTML as a page can show it. */
  preview: string;
  /** The plain text part. */
  text: string;
  /** Size of the HTML part in bytes of UTF-8. */
  bytes: number;
};

/** Content of a newsletter. */
export type EmailSource = {
  /** The edition's day, `YYYY-MM-DD`, and its number. */
  edition: { day: string; number: number };
  /** Its articles, at least one. */
  articles: readonly Article[];
};

/**
 * Greatest size of a message, in bytes. Gmail shows the first 102 KB or so of a message, and the rest on a page of its
 * own.
 */
export const SIZE_LIMIT = 100_000;

/**
 * Makes a day's e-mail: each article with its summary and a link. Where all do not fit, as many as do,
 * and a link to the rest.
 */
export function newsletter({ edition, articles }: EmailSource, locale: Locale): Newsletter {
  for (let shown = articles.length; ; shown = Math.floor(shown * 0.8)) {
    const made = compose({ edition, articles }, shown, locale);
    if (made.bytes < SIZE_LIMIT || shown === 0) return made;
  }
}

function compose({ edition, articles }: EmailSource, shown: number, locale: Locale): Newsletter {
  const [strings, styles] = [getStrings(locale), stylesIn(locale)];
  const items = articles.slice(0, shown).map((article) => toItem(article, locale));
  const url = absoluteUrl(pathsIn(locale).period({ period: edition.day }));
  const date = `${formatPeriod(edition.day, locale)}${strings.listSeparator}${strings.editionNumber(edition.number)}`;
  const rest = articles.length - shown;
  const more = rest > 0 ? strings.moreArticles(rest) : strings.readEditionOnSite;
  const policy = articles.some(({ ai }) => ai)
    ? absoluteUrl(pathsIn(locale).page(AI_POLICY))
    : null;
  const { name, description } = publication(locale);
  const subject = `${name}：${articles[0]?.title ?? date}`;
  const content = [
    styled('h1', styles.masthead, [textNode(name)], {
      className: [darkClasses.text],
    }),
    styled('p', styles.date, [textNode(date)], { className: [darkClasses.soft] }),
    ...items.map((item) => itemHtml(item, strings.readArticle, styles)),
    styled(
      'p',
      styles.foot,
      [
        link(more, url, styles),
        styled('br', null, []),
        ...(policy === null
          ? []
          : [link(strings.aiExplained, policy, styles), styled('br', null, [])]),
        textNode(description),
      ],
      { className: [darkClasses.soft, darkClasses.line] },
    ),
  ];
  const opening = articles[0]?.description ?? '';
  const html = emailDocument({ title: subject, opening, lang: strings.htmlLang, styles }, content);
  return {
    subject,
    html,
    preview: emailFragment(content, styles),
    text: [
      `${name}\n${date}`,
      ...items.map(itemText),
      `${more}：${url}`,
      policy && `${strings.aiExplained}：${policy}`,
      description,
    ]
      .filter(Boolean)
      .join('\n\n'),
    bytes: Buffer.byteLength(html),
  };
}

function link(text: string, href: string, styles: Styles): ElementContent {
  return styled('a', styles.link, [textNode(text)], { href, className: [darkClasses.link] });
}
