import { expect, it } from 'vitest';
import { whyUnreached } from './fetch-failure';

const failed = (cause: unknown) => new TypeError('fetch failed', { cause });

it('says why nobody was reached', () => {
  expect(whyUnreached(failed(new Error('getaddrinfo ENOTFOUND a.example')))).toContain('ENOTFOUND');
  expect(whyUnreached(new DOMException('timed out', 'TimeoutError'))).toBe('timed out');
  // Of a host with several addresses, none of which answers, the message is empty.
  const all = Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' });
  expect(whyUnreached(failed(all))).toBe('ECONNREFUSED');
  expect(whyUnreached(failed(undefined))).toBe('fetch failed');
});
