import { Instant } from '@/components/ui/instant';
import type { Correction } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type CorrectionTextProps = {
  correction: Correction;
  /** Whether the whole article was withdrawn. */
  isWithdrawal?: boolean;
  /** Language of the page. */
  locale: Locale;
};

/** Day, weight and text of a correction. */
export function CorrectionText({
  correction: { date, note, minor },
  isWithdrawal = false,
  locale,
}: CorrectionTextProps) {
  const strings = getStrings(locale);
  return (
    <>
      <span className="correction-date">
        <Instant instant={date} locale={locale} />
        {minor && <span> {strings.minorCorrection}</span>}
        {isWithdrawal && <span> {strings.withdrawal}</span>}
      </span>
      <p>{note}</p>
    </>
  );
}
