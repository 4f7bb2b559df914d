import { Fragment } from 'react';
import { pathsIn } from '@/lib/addresses/urls';
import type { Article } from '@/lib/content/model';
import { publication } from '@/lib/content/publication';
import { formatPeriod } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import { formatOf } from '@/lib/picture-format';
import type { Locale } from '@/lib/site';
import { isDated } from '@/lib/time/clock';
import { MANY_AUTHORS } from './many-authors';
import { ShareArticle } from './share-article';

type ArticleFootProps = {
  article: Article;
  /** Language of the page. */
  locale: Locale;
};

const LINK = 'inline-block py-1 text-ink-soft hover:text-accent';

/**
 * Links from the end of an article: its edition, categories and authors; and how to get the next
 * one.
 */
export function ArticleFoot({ article, locale }: ArticleFootProps) {
  const strings = getStrings(locale);
  const authors = article.authors.length > MANY_AUTHORS ? [] : article.authors;
  const { name, editUrl } = publication(locale);
  const links = [
    ...authors.map((author) => [pathsIn(locale).author(author), strings.signedBy(author.name)]),
    ...(editUrl === null
      ? []
      : [[editUrl.replace('{path}', encodeURI(article.source)), strings.editThisPage]]),
  ] as const;
  return (
    <footer className="article-foot" data-print="no">
      <p className="flex flex-wrap gap-x-3 pb-2">
        <a
          href={pathsIn(locale).subscribe()}
          className="py-1 underline decoration-rule underline-offset-4 hover:text-accent"
        >
          {strings.subscribeTo(name)}
        </a>
        <span className="py-1 text-ink-soft">{strings.subscribeHow}</span>
      </p>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {isDated(article) && (
          <li>
            <a href={pathsIn(locale).period({ period: article.day })} className={LINK}>
              {strings.label(strings.edition)}
              <time dateTime={article.day}>{formatPeriod(article.day, locale)}</time>
            </a>
          </li>
        )}
        {article.categories.length > 0 && (
          <li className="text-ink-soft">
            {strings.label(strings.categories)}
            {article.categories.map((category, index) => (
              <Fragment key={category.slug}>
                {index > 0 && strings.authorSeparator}
                <a href={pathsIn(locale).category(category)} className={LINK}>
                  {category.name}
                </a>
              </Fragment>
            ))}
          </li>
        )}
        {links.map(([href, text]) => (
          <li key={href}>
            <a href={href} className={LINK}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      <ShareArticle
        poster={pathsIn(locale).poster({ ...article, format: formatOf(article) })}
        locale={locale}
      />
    </footer>
  );
}
