import { expect, it } from 'vitest';
import { writeManifest } from './manifest';

it.each([
  ['zh-hans', '/', 'zh-Hans', ['今日', '搜索']],
  ['zh-hant', '/hant', 'zh-Hant', ['今日', '搜尋']],
] as const)('the manifest of %s is an app in its own script', (locale, home, lang, shortcuts) => {
  const manifest = JSON.parse(writeManifest(locale)) as Record<string, unknown>;
  expect(manifest).toMatchObject({ id: home, start_url: home, scope: home, lang });
  expect(manifest.shortcuts).toMatchObject([{ name: shortcuts[0] }, { name: shortcuts[1] }]);
});
