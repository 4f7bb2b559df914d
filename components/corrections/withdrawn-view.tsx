import { Column } from '@/components/site/column';
import { PageHeader } from '@/components/site/page-header';
import { WaysOn } from '@/components/site/ways-on';
import { Instant } from '@/components/ui/instant';
import { pathsIn } from '@/lib/addresses/urls';
import type { WithdrawnArticle } from '@/lib/content/library/withdrawals';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type WithdrawnViewProps = {
  /** An article that has been withdrawn. */
  article: WithdrawnArticle;
  /** Language of the page. */
  locale: Locale;
};

/** Page of a withdrawn article: its title, the day and the reason of the withdrawal, ways on. */
export function WithdrawnView({ article, locale }: WithdrawnViewProps) {
  const strings = getStrings(locale);
  const { date, reason } = article.withdrawn;
  return (
    <Column>
      <PageHeader title={article.title} />
      <div className="space-y-3 border-t border-rule pt-6">
        <p>
          <strong className="text-accent">{strings.withdrawal}</strong>{' '}
          <Instant instant={date} locale={locale} />
        </p>
        <p>{strings.withdrawnReason(reason)}</p>
      </div>
      <WaysOn
        ways={[
          [pathsIn(locale).corrections(), strings.corrections],
          [pathsIn(locale).archive(), strings.allArticles],
        ]}
      />
    </Column>
  );
}
