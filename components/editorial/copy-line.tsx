import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { COPY_SOURCE } from './copy-content.shared';
import { CopyField } from './copy-field';

type CopyLineProps = {
  /** Name of the line. */
  name: string;
  /** The line; an empty one is left out. */
  text: string;
  /** Language of the page. */
  locale: Locale;
};

/** A line to copy as text, with its length, as fields of other systems have limits. */
export function CopyLine({ name, text, locale }: CopyLineProps) {
  if (text === '') return null;
  const { characters } = getStrings(locale);
  return (
    <CopyField name={name} note={characters([...text].length)} locale={locale}>
      <p className={`${COPY_SOURCE} border-b border-rule pb-3 wrap-anywhere`}>{text}</p>
    </CopyField>
  );
}
