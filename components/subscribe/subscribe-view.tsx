import './subscribe.css';
import type { ReactNode } from 'react';
import { Column } from '@/components/site/column';
import { PageHeader } from '@/components/site/page-header';
import { JsonLd } from '@/components/ui/inline-script';
import type { FeedFormat } from '@/lib/addresses/route-table';
import { pathsIn } from '@/lib/addresses/urls';
import type { Author, Category } from '@/lib/content/model';
import { publication } from '@/lib/content/publication';
import { getStrings } from '@/lib/i18n/strings';
import { subscribeGraph } from '@/lib/seo/json-ld/graph';
import type { Locale } from '@/lib/site';
import { FeedAddress } from './feed-address';
import { NewsletterForm } from './newsletter-form';
import { WechatAccount } from './wechat-account';

type SubscribeViewProps = {
  /** Categories that have articles. */
  categories: readonly Category[];
  /** Authors who have signed some. */
  authors: readonly Author[];
  /** Whether there is a podcast: an article has a recording. */
  hasPodcast: boolean;
  /** Language of the page. */
  locale: Locale;
};

/** The one that most apps know is first. */
const formats: readonly FeedFormat[] = ['rss', 'atom', 'json'];

/** Page of all the ways to be told of new articles. */
export function SubscribeView({ categories, authors, hasPodcast, locale }: SubscribeViewProps) {
  const strings = getStrings(locale);
  const { name, podcast, newsletter, wechat } = publication(locale);
  return (
    <Column>
      <JsonLd graph={subscribeGraph(locale)} />
      <PageHeader title={strings.subscribe} description={strings.subscribeAbout} />
      <div className="ways">
        <Way id="by-reader" title={strings.byReader} about={strings.byReaderAbout}>
          {formats.map((format) => (
            <FeedAddress
              key={format}
              name={strings.feedNames[format]}
              about={strings.feedAbout[format]}
              path={pathsIn(locale).feed(pathsIn(locale).home(), format)}
              locale={locale}
            />
          ))}
        </Way>
        {hasPodcast && (
          <Way id="by-podcast" title={strings.byPodcast} about={strings.byPodcastAbout}>
            <FeedAddress
              name={podcast.title ?? name}
              path={pathsIn(locale).podcast()}
              locale={locale}
            />
          </Way>
        )}
        {newsletter && (
          <Way id="by-email" title={strings.byEmail} about={strings.byEmailAbout}>
            <NewsletterForm newsletter={newsletter} locale={locale} />
          </Way>
        )}
        {wechat && (
          <Way id="by-wechat" title={strings.byWechat} about={strings.byWechatAbout}>
            <WechatAccount account={wechat} locale={locale} />
          </Way>
        )}
        <Way id="by-home-screen" title={strings.byHomeScreen} about={strings.byHomeScreenAbout}>
          <ul>
            {strings.byHomeScreenSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </Way>
        {categories.length > 0 && (
          <Way id="by-category" title={strings.byCategory} about={strings.byCategoryAbout}>
            {categories.map((category) => (
              <FeedAddress
                key={category.slug}
                name={category.name}
                path={pathsIn(locale).feed(pathsIn(locale).category(category), 'rss')}
                locale={locale}
              />
            ))}
          </Way>
        )}
        {authors.length > 0 && (
          <Way id="by-author" title={strings.byAuthor} about={strings.byAuthorAbout}>
            {authors.map((author) => (
              <FeedAddress
                key={author.id}
                name={author.name}
                path={pathsIn(locale).feed(pathsIn(locale).author(author), 'rss')}
                locale={locale}
              />
            ))}
          </Way>
        )}
      </div>
    </Column>
  );
}

type WayProps = {
  /** Id of the heading. */
  id: string;
  /** Name of the way. */
  title: string;
  /** Text on what a reader does, and what comes of it. */
  about: string;
  /** Addresses or forms that the way needs. */
  children: ReactNode;
};

/** One of the ways to get new articles: what it is beside what it takes. */
function Way({ id, title, about, children }: WayProps) {
  return (
    <section aria-labelledby={id}>
      <div className="way-about">
        <h2 id={id}>{title}</h2>
        <p>{about}</p>
      </div>
      <div className="way-means">{children}</div>
    </section>
  );
}
