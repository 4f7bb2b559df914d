import type { CSSProperties } from 'react';
import type { Mistake } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type MistakesProps = {
  /** In the order of files and places. */
  mistakes: readonly Mistake[];
  /** Language of the page. */
  locale: Locale;
};

/** Styles in attributes: readers' style sheets have nothing of it. */
const styles = {
  panel: {
    position: 'fixed',
    insetInline: 0,
    insetBlockEnd: 0,
    zIndex: 30,
    maxBlockSize: '60dvh',
    overflow: 'auto',
    // Next's own mark stands in the corner below.
    padding: '0.75rem 1.25rem 4rem',
    borderBlockStart: '2px solid var(--color-accent)',
    background: 'var(--color-paper)',
    boxShadow: '0 -0.25rem 1.25rem rgb(0 0 0 / 16%)',
  },
  head: { cursor: 'pointer', color: 'var(--color-accent)', fontWeight: 700 },
  item: { paddingBlock: '0.5rem', overflowWrap: 'anywhere' },
  place: { fontFamily: 'var(--font-mono)', fontSize: '0.875rem', color: 'var(--color-ink-soft)' },
} satisfies Record<string, CSSProperties>;

/** Faults of the content, over a page in a preview: file, line, and how to mend each. */
export function Mistakes({ mistakes, locale }: MistakesProps) {
  if (mistakes.length === 0) return null;
  return (
    <details open style={styles.panel} data-print="no">
      <summary style={styles.head}>{getStrings(locale).mistakes(mistakes.length)}</summary>
      <ul>
        {mistakes.map(({ file, line, column, message }, index) => (
          <li key={index} style={styles.item}>
            <span style={styles.place}>
              {file}:{line}:{column}
            </span>
            <br />
            {message}
          </li>
        ))}
      </ul>
    </details>
  );
}
