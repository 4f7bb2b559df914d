import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function searchUrl(url: string) {
  vi.resetModules();
  vi.stubEnv('SEARCH_URL', url);
  const { site } = await import('./site');
  return site.searchUrl;
}

it.each([
  'postgres://u:100%25pw@host/db',
  'postgresql://u:%E6%9C%88@host/db',
  'postgres://host/db',
])('searches in the database %s', async (url) => {
  expect(await searchUrl(url)).toBe(url);
});

it.each([
  ['postgres://u:100%pw@host/db', '%25'],
  ['postgres://u%:pw@host/db', '%25'],
  ['postgres://u:%E6%9C@host/db', '%25'],
  ['mysql://u:secret@host/db', 'postgres://'],
  ['postgres://u:secret@host:port/db', 'postgres://'],
])('refuses %s when it starts, and does not repeat it', async (url, remedy) => {
  const refusal = await searchUrl(url).then(String, String);
  expect(refusal).toMatch(/^Error: SEARCH_URL .* \/ /u);
  expect(refusal).toContain(remedy);
  expect(refusal).not.toContain(url);
});
