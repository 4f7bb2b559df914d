import type { CSSProperties } from 'react';
import { Instant } from '@/components/ui/instant';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { momentSeen } from '@/lib/time/moment';

/** Styles in attributes: readers' style sheets have nothing of it. */
const styles = {
  bar: {
    position: 'fixed',
    insetInline: 0,
    insetBlockEnd: 0,
    zIndex: 30,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    columnGap: '1.5rem',
    padding: '0.5rem 1.25rem',
    background: 'var(--color-ink)',
    color: 'var(--color-paper)',
  },
  link: { color: 'inherit', textDecoration: 'underline', textUnderlineOffset: '0.25em' },
} satisfies Record<string, CSSProperties>;

/** Says over the page at what time an editor looks at the site, and leads back. Readers have none. */
export function MomentBar({ locale }: { locale: Locale }) {
  const at = momentSeen();
  if (at === null) return null;
  const { previewedAt, leavePreview } = getStrings(locale);
  return (
    <aside aria-label={previewedAt} data-preview-at="" data-print="no" style={styles.bar}>
      <span>
        {previewedAt}：<Instant instant={at.toISOString()} precision="minute" locale={locale} />
      </span>
      <a href="/api/preview/exit" style={styles.link}>
        {leavePreview}
      </a>
    </aside>
  );
}
