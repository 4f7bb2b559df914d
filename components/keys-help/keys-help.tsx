import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type KeysHelpProps = {
  /** Language of the page. */
  locale: Locale;
};

/** Opens the list of keys; shown where there are keys, once keys-help.element.ts can act on them. */
export function KeysHelp({ locale }: KeysHelpProps) {
  return (
    <keys-help>
      <button type="button" className="cursor-pointer py-1 hover:text-accent">
        {getStrings(locale).keys}
      </button>
    </keys-help>
  );
}
