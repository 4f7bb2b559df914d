import type { Choice, Setting } from '@/lib/reading-settings.shared.mjs';

type ChoiceGroupProps<S extends Setting> = {
  /** What is chosen. */
  setting: S;
  /** Its name for the reader. */
  label: string;
  /** In the order shown; the default is the one with an empty value. */
  choices: readonly {
    /** What is kept. */
    value: Choice<S>;
    /** Its name for the reader. */
    label: string;
    /** What is shown in the name's place. */
    sample?: string;
    /** Classes that show what choosing it does. */
    look?: string;
  }[];
};

/** A setting as a row of radio buttons. */
export function ChoiceGroup<S extends Setting>({ setting, label, choices }: ChoiceGroupProps<S>) {
  return (
    <fieldset>
      <legend className="pb-1.5 text-xs text-ink-soft">{label}</legend>
      <div className="flex rounded-md border border-rule p-0.5">
        {choices.map(({ value, label: name, sample, look = '' }) => (
          <label key={value} className={`choice ${look}`}>
            <input
              type="radio"
              name={setting}
              value={value}
              defaultChecked={value === ''}
              aria-label={sample && name}
              className="sr-only"
            />
            {sample ?? name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
