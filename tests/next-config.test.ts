import { expect, it } from 'vitest';
import { site } from '@/lib/site';
import config from '@/next.config.mjs';

it('redirects the prefixed form of the site’s default locale', async () => {
  const redirects = await config.redirects?.();
  expect(redirects).toContainEqual({
    source: `/${site.defaultLocale}/:path*`,
    destination: '/:path*',
    permanent: true,
  });
});
