import { DateName } from '@/components/calendar/date-name';
import { Moon } from '@/components/ui/moon';
import { pathsIn } from '@/lib/addresses/urls';
import type { Edition } from '@/lib/content/library/editions';
import { publication } from '@/lib/content/publication';
import { getStrings } from '@/lib/i18n/strings';
import { moonOfDay } from '@/lib/moon/moon-of-day';
import { site, type Locale } from '@/lib/site';

type EditionLineProps = {
  /** The latest edition, or null before the first one. */
  edition: Edition | null;
  /** Language of the page. */
  locale: Locale;
};

/** The date line of a newspaper: which paper, which day, which number, under which moon. */
export function EditionLine({ edition, locale }: EditionLineProps) {
  const strings = getStrings(locale);
  const { name, tagline } = publication(locale);
  return (
    <header className="edition-line">
      <Moon day={edition?.day ?? null} />
      <div>
        <h1 className="text-sm text-ink-soft">
          {[name, tagline].filter(Boolean).join(strings.listSeparator)}
        </h1>
        {edition && (
          <p className="font-serif text-xl font-bold tabular-nums sm:text-2xl">
            <a href={pathsIn(locale).period({ period: edition.day })} className="hover:text-accent">
              <DateName day={edition.day} locale={locale} />
            </a>
          </p>
        )}
      </div>
      {edition && (
        <p className="edition-details text-sm text-ink-soft tabular-nums">
          <span>{strings.editionNumber(edition.number)}</span>{' '}
          <span>{strings.moonPhases[moonOfDay(edition.day, site.timeZone).phase]}</span>
        </p>
      )}
    </header>
  );
}
