import { describe, expect, it } from 'vitest';
import { isUnchanged, validatorsOf } from './conditional';

const built = new Date('2026-02-01T00:00:00.500Z');
const due = new Date('2026-02-28T09:00:00Z');
const current = validatorsOf('20260228T090000Z', due, built);

const asks = (headers: Record<string, string>) => isUnchanged(new Headers(headers), current);

describe('the validators of a document', () => {
  it('change with the epoch and with the build, and only then', () => {
    expect(validatorsOf('20260228T090000Z', due, built)).toEqual(current);
    expect(validatorsOf('20260301T090000Z', due, built).etag).not.toBe(current.etag);
    expect(validatorsOf('20260228T090000Z', due, new Date(0)).etag).not.toBe(current.etag);
  });

  it('date it by the later of epoch and build', () => {
    expect(current['last-modified']).toBe('Sat, 28 Feb 2026 09:00:00 GMT');
    expect(validatorsOf('before', new Date(0), built)['last-modified']).toBe(
      'Sun, 01 Feb 2026 00:00:00 GMT',
    );
  });
});

describe('a conditional request', () => {
  it.each([
    [{ 'if-none-match': current.etag }],
    [{ 'if-none-match': current.etag.slice(2) }],
    [{ 'if-none-match': `"other", ${current.etag}` }],
    [{ 'if-none-match': '*' }],
    [{ 'if-modified-since': current['last-modified'] }],
    [{ 'if-modified-since': 'Sun, 01 Mar 2026 09:00:00 GMT' }],
  ])('%j: nothing new', (headers) => {
    expect(asks(headers)).toBe(true);
  });

  it.each(['-gzip', '-br', '-zstd', '-deflate', ';gzip', ';br', '--gzip', ':gzip', '-gzip-gzip'])(
    'with a tag to which a server in between has put %s: nothing new',
    (suffix) => {
      const inside = current.etag.replace(/"$/u, `${suffix}"`);
      for (const tag of [inside, inside.slice(2), `${current.etag}${suffix}`]) {
        expect(asks({ 'if-none-match': tag })).toBe(true);
        expect(asks({ 'if-none-match': `"other${suffix}", ${tag}` })).toBe(true);
      }
      expect(asks({ 'if-none-match': `"other${suffix}"` })).toBe(false);
    },
  );

  it.each([
    [{}],
    [{ 'if-none-match': '"other"' }],
    [{ 'if-none-match': '"other-gzip"' }],
    [{ 'if-none-match': current.etag.replace(/"$/u, '-gzip2"') }],
    [{ 'if-none-match': current.etag.replace(/"$/u, 'gzip"') }],
    [{ 'if-none-match': '"other"', 'if-modified-since': current['last-modified'] }],
    [{ 'if-modified-since': 'Sat, 28 Feb 2026 08:59:59 GMT' }],
    [{ 'if-modified-since': 'yesterday' }],
  ])('%j: here it is', (headers) => {
    expect(asks(headers)).toBe(false);
  });
});
