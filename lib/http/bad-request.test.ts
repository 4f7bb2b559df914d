import { expect, it } from 'vitest';
import { simplifiedOnly } from '@/tests/simplified-only';
import { badRequest } from './bad-request';

it.each([
  ['zh-hans', 'zh-Hans', '/'],
  ['zh-hant', 'zh-Hant', '/hant'],
] as const)(
  '%s: an address that cannot be decoded is told of in its locale',
  async (locale, lang, home) => {
    const response = badRequest(locale);
    const html = await response.text();
    expect(response.status).toBe(400);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain(`<a href="${home}">`);
    expect(simplifiedOnly(html).length > 0).toBe(locale === 'zh-hans');
  },
);
