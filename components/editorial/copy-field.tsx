import './copy-content.css';
import type { ReactNode } from 'react';
import { FILLED_BY_SCRIPT } from '@/components/ui/html';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type CopyFieldProps = {
  /** Name of the field, on the button too. */
  name: string;
  /** A word on it beside the name: its length, say. */
  note?: string;
  /** Format that the button copies: plain text, or HTML with its looks. */
  format?: 'text' | 'html';
  /** Language of the page. */
  locale: Locale;
  /** An element of the class `copy-source`. */
  children: ReactNode;
};

/** Something to copy on an editor's page, under its name; copy-content.element.ts makes the button. */
export function CopyField({ name, note, format = 'text', locale, children }: CopyFieldProps) {
  return (
    <div className="copy-field">
      <h2 className="py-2 text-sm font-semibold">
        {name}
        {note && <span className="ms-2 font-normal text-ink-soft tabular-nums">{note}</span>}
      </h2>
      <copy-content
        data-format={format}
        data-label={getStrings(locale).copy(name)}
        {...FILLED_BY_SCRIPT}
      />
      {children}
    </div>
  );
}
