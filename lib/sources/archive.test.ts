import { expect, it } from 'vitest';
import { archiveDay, isArchived } from './archive';

const ORIGINAL = 'https://a.example/';

it.each([
  [`https://web.archive.org/web/20260301123456/${ORIGINAL}`, '2026-03-01'],
  [`https://web.archive.org/web/20260301/${ORIGINAL}`, '2026-03-01'],
  [`https://web.archive.org/web/20260301123456im_/${ORIGINAL}`, '2026-03-01'],
  [`https://web.archive.org/web/20280229000000/${ORIGINAL}`, '2028-02-29'],
  // On no calendar.
  [`https://web.archive.org/web/20260229000000/${ORIGINAL}`, undefined],
  [`https://web.archive.org/web/20260431000000/${ORIGINAL}`, undefined],
  [`https://web.archive.org/web/20261301000000/${ORIGINAL}`, undefined],
  // No day.
  [`https://web.archive.org/web/202603/${ORIGINAL}`, undefined],
  [`https://web.archive.org/web/*/${ORIGINAL}`, undefined],
  ['https://archive.ph/abc', undefined],
  // No copy.
  [`https://a.example/web/20260301123456/`, undefined],
])('%s is a copy of %s', (url, day) => {
  expect(archiveDay(url)).toBe(day);
  expect(isArchived(url)).toBe(!url.startsWith(ORIGINAL));
});
