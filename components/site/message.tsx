import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { paths } from '@/lib/urls';
import { Column } from './column';
import { PageHeader } from './page-header';

type MessageProps = {
  /** What has happened. */
  title: string;
  /** Why, and what to do. */
  hint: string;
  /** Language of the page. */
  locale: Locale;
};

/** A page that says that there is nothing to show, and where to go instead. */
export function Message({ title, hint, locale }: MessageProps) {
  const strings = getStrings(locale);
  return (
    <Column>
      <PageHeader title={title} description={hint} />
      <ul className="flex gap-x-6 border-t border-rule py-6">
        <li>
          <a
            href={paths.home()}
            className="inline-block py-1 underline decoration-accent underline-offset-4"
          >
            {strings.backHome}
          </a>
        </li>
        <li>
          <a
            href={paths.archive()}
            className="inline-block py-1 underline decoration-accent underline-offset-4"
          >
            {strings.allArticles}
          </a>
        </li>
      </ul>
    </Column>
  );
}
