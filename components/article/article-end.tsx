import { ArticleCorrections } from '@/components/corrections/article-corrections';
import { pathsIn } from '@/lib/addresses/urls';
import type { Surroundings } from '@/lib/content/library/surroundings';
import { tagsOf, type TopicName } from '@/lib/content/library/topics';
import type { Article } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { ArticleFoot } from './article-foot';
import { ArticleSteps } from './article-steps';
import { Related } from './related';
import { Reviewed } from './reviewed';
import { SameDay } from './same-day';
import { SeriesBox } from './series-box';
import { Sources } from './sources';

type ArticleEndProps = {
  article: Article;
  /** The article's series and neighbours, to go on to. */
  surroundings: Surroundings;
  /** Language of the page. */
  locale: Locale;
};

/**
 * Part after an article's body: reviewers, sources, corrections, ways on. In the page's language,
 * whatever the article's.
 */
export function ArticleEnd({ article, surroundings, locale }: ArticleEndProps) {
  return (
    <div className="article-end" lang={getStrings(locale).htmlLang}>
      <Reviewed article={article} locale={locale} />
      <Sources sources={article.sources} locale={locale} />
      <ArticleCorrections corrections={article.corrections} locale={locale} />
      {surroundings.series && <SeriesBox place={surroundings.series} locale={locale} />}
      <TagLinks tags={tagsOf(article)} locale={locale} />
      <Related related={surroundings.related} locale={locale} />
      <SameDay day={article.day} articles={surroundings.sameDay} locale={locale} />
      <ArticleSteps {...surroundings} locale={locale} />
      <ArticleFoot article={article} locale={locale} />
    </div>
  );
}

type TagLinksProps = {
  /** As written. */
  tags: readonly TopicName[];
  /** Language of the page. */
  locale: Locale;
};

/** The tags of an article, each a link but those that give no address. */
function TagLinks({ tags, locale }: TagLinksProps) {
  if (tags.length === 0) return null;
  const strings = getStrings(locale);
  return (
    <nav aria-label={strings.tags} className="tag-links">
      <span aria-hidden="true">{strings.label(strings.tags)}</span>
      <ul>
        {tags.map(({ slug, name }) => (
          <li key={name}>{slug ? <a href={pathsIn(locale).tag({ slug })}>{name}</a> : name}</li>
        ))}
      </ul>
    </nav>
  );
}
