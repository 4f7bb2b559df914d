import { pathsIn } from '@/lib/addresses/urls';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

/** A step on the way down to the page. */
export type Crumb = {
  /** Path of the step. */
  href: string;
  /** Its name. */
  text: string;
  /** The year or the month that its name is, for machines; absent for another name. */
  period?: string;
};

type BreadcrumbsProps = {
  /** Pages between the front page and this one, from the top. */
  trail: readonly Crumb[];
  /** Language of the page. */
  locale: Locale;
};

/** The way back up. */
export function Breadcrumbs({ trail, locale }: BreadcrumbsProps) {
  const strings = getStrings(locale);
  const steps = [{ href: pathsIn(locale).home(), text: strings.home }, ...trail];
  return (
    <nav aria-label={strings.breadcrumbs} className="breadcrumbs text-sm text-ink-soft">
      <ol className="flex flex-wrap gap-x-2">
        {steps.map(({ href, text, period }) => (
          <li key={href} className="not-first:before:mr-2 not-first:before:content-['/']">
            <a href={href} className="inline-block py-1 hover:text-accent">
              {period === undefined ? text : <time dateTime={period}>{text}</time>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
