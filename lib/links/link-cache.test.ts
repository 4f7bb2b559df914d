import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { openLinkCache } from './link-cache';
import type { LinkState } from './link-state';

const DAY = 86_400_000;
const NOW = Date.parse('2026-03-01T00:00:00Z');
const URL = 'https://a.example/';

const fileIn = (files = {}) => path.join(temporaryFolder(files), 'kept/links.jsonl');

it('keeps what is found out as it is found out', () => {
  const file = fileIn();
  const states: LinkState[] = [
    { state: 'ok', status: 200 },
    { state: 'moved', status: 200, to: 'https://b.example/' },
    { state: 'dead', status: 404 },
  ];
  const cache = openLinkCache(file, DAY, NOW);
  for (const [index, state] of states.entries()) {
    cache.put(URL + String(index), state);
    expect(openLinkCache(file, DAY, NOW).get(URL + String(index))).toEqual(state);
    expect(cache.get(URL + String(index))).toEqual(state);
  }
});

it.each(['unsure', 'skipped'] as const)('does not keep that a link is %s', (state) => {
  const file = fileIn();
  openLinkCache(file, DAY, NOW).put(URL, { state });
  expect(openLinkCache(file, DAY, NOW).get(URL)).toBeNull();
});

it('forgets what is too old, and what was found out later counts', () => {
  const file = fileIn();
  openLinkCache(file, DAY, NOW).put(URL, { state: 'ok', status: 200 });
  openLinkCache(file, DAY, NOW + 10).put(URL, { state: 'dead', status: 410 });
  expect(openLinkCache(file, DAY, NOW + DAY).get(URL)).toEqual({ state: 'dead', status: 410 });
  expect(openLinkCache(file, 0, NOW + 10).get(URL)).toBeNull();
  expect(readFileSync(file, 'utf8')).toBe('');
});

it('loses no more than a line that is damaged', () => {
  const file = fileIn();
  openLinkCache(file, DAY, NOW).put(URL, { state: 'ok', status: 200 });
  appendFileSync(
    file,
    '{"url":"https://b.exa\nnull\n3\n{"url":"u","at":"x","found":{"state":"odd"}}\n',
  );
  expect(openLinkCache(file, DAY, NOW).get(URL)).toEqual({ state: 'ok', status: 200 });
  expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(2);
  writeFileSync(file, Buffer.from([0xff, 0]));
  expect(openLinkCache(file, DAY, NOW).get(URL)).toBeNull();
});
