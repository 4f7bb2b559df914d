import { getStrings } from '@/lib/i18n/strings';
import type { Choice, Setting } from '@/lib/reading-settings.shared.mjs';
import type { Locale } from '@/lib/site';

type ReadingSettingsProps = {
  /** Language of the page. */
  locale: Locale;
};

/** Face and size of the text, and the theme; shown once reading-settings.element.ts can act on them. */
export function ReadingSettings({ locale }: ReadingSettingsProps) {
  const strings = getStrings(locale);
  return (
    <reading-settings>
      <details className="relative text-sm">
        <summary className="px-2 py-1.5 font-serif text-base leading-none text-ink-soft hover:text-accent">
          Aa
          <span className="sr-only">（{strings.readingSettings}）</span>
        </summary>
        <div>
          <ChoiceGroup
            setting="face"
            label={strings.face}
            choices={[
              { value: '', label: strings.faceSans },
              { value: 'serif', label: strings.faceSerif, look: 'font-serif' },
            ]}
          />
          <ChoiceGroup
            setting="size"
            label={strings.size}
            choices={[
              { value: 'small', label: strings.sizeSmall, sample: '字' },
              { value: '', label: strings.sizeMedium, sample: '字' },
              { value: 'large', label: strings.sizeLarge, sample: '字' },
              { value: 'larger', label: strings.sizeLarger, sample: '字' },
              { value: 'largest', label: strings.sizeLargest, sample: '字' },
            ]}
          />
          <ChoiceGroup
            setting="theme"
            label={strings.theme}
            choices={[
              { value: '', label: strings.themeSystem },
              { value: 'light', label: strings.themeLight },
              { value: 'dark', label: strings.themeDark },
            ]}
          />
        </div>
      </details>
    </reading-settings>
  );
}

type ChoiceGroupProps<S extends Setting> = {
  /** Setting that the group chooses. */
  setting: S;
  /** Its name for the reader. */
  label: string;
  /** In the order shown; the default is the one with an empty value. */
  choices: readonly {
    /** Value that is kept. */
    value: Choice<S>;
    /** Its name for the reader. */
    label: string;
    /** Sample of the choice, in the name's place. */
    sample?: string;
    /** Classes that show what choosing it does. */
    look?: string;
  }[];
};

/** A setting as a row of radio buttons. */
function ChoiceGroup<S extends Setting>({ setting, label, choices }: ChoiceGroupProps<S>) {
  return (
    <fieldset>
      <legend>{label}</legend>
      <div>
        {choices.map(({ value, label: name, sample, look }) => (
          <label key={value} className={look ? `choice ${look}` : 'choice'}>
            <input
              type="radio"
              name={setting}
              value={value}
              defaultChecked={value === ''}
              className="sr-only"
            />
            {sample && <span className="sr-only">{name}</span>}
            {sample ?? name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
