/**
 * Locales live under `/[locale]`; proxy.ts serves the default one without the prefix.
 * Keep in step with `site.locales` (a unit test compares them).
 */
const defaultLocale = 'zh-hans';

/**
 * Nothing from another origin. Inline scripts are Next's flight data and the theme's first step.
 * In development React needs `eval` for its stack traces (https://react.dev/reference/react/captureOwnerStack).
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const securityHeaders = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  },
];

/** @type {import('next').NextConfig} */
const config = {
  // This folder, whatever lockfiles lie above it.
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: {
    // A real HTML page for unknown addresses: see proxy.ts.
    globalNotFound: true,
    // ISR files are not written atomically: an emptied one would be served for good.
    isrFlushToDisk: false,
  },
  // The routes that call readBody, `…/[slug]`. A glob for all routes would have each of them list the
  // whole archive (docs/performance.md).
  outputFileTracingIncludes: { '/\\[slug\\]': ['./.contentlayer/compiled/bodies/*.html'] },
  headers: () => Promise.resolve([{ source: '/:path*', headers: securityHeaders }]),
  redirects: () =>
    Promise.resolve([
      { source: `/${defaultLocale}`, destination: '/', permanent: true },
      { source: `/${defaultLocale}/:path*`, destination: '/:path*', permanent: true },
      { source: '/:list*/page/1', destination: '/:list*', permanent: true },
    ]),
};

export default config;
