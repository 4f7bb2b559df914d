import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type ReadAloudProps = {
  /** Language of the page. */
  locale: Locale;
};

/** Reads the article aloud by the browser's own voices; without JavaScript it is not there. */
export function ReadAloud({ locale }: ReadAloudProps) {
  return (
    <read-aloud data-print="no">
      <button
        type="button"
        className="cursor-pointer underline decoration-rule underline-offset-4 noscript:hidden"
      >
        {getStrings(locale).readAloud}
      </button>
    </read-aloud>
  );
}
