import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type ThemeSwitchProps = {
  /** Language of the page. */
  locale: Locale;
};

/** Choice of theme; shown once client/theme-switch.ts can act on it. */
export function ThemeSwitch({ locale }: ThemeSwitchProps) {
  const strings = getStrings(locale);
  return (
    <theme-switch>
      <label className="flex items-center text-sm text-ink-soft hover:text-accent">
        <span className="sr-only">{strings.theme}</span>
        <select className="cursor-pointer appearance-none bg-paper px-2 py-1.5 text-right">
          <option value="system">{strings.themeSystem}</option>
          <option value="light">{strings.themeLight}</option>
          <option value="dark">{strings.themeDark}</option>
        </select>
      </label>
    </theme-switch>
  );
}
