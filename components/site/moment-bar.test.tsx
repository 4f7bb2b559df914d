import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { seenAt } from '@/lib/time/moment';
import { MomentBar } from './moment-bar';

it('says to an editor at what time the site is shown, and readers nothing', () => {
  const shown = (at: string | null) =>
    seenAt(at === null ? null : new Date(at), () =>
      renderToStaticMarkup(<MomentBar locale="zh-hans" />),
    );
  expect(shown(null)).toBe('');
  const bar = shown('2026-11-28T00:00:00Z');
  expect(bar).toContain('<time dateTime="2026-11-28T08:00:00+08:00">2026年11月28日 08:00</time>');
  expect(bar).toContain('href="/api/preview/exit"');
});
