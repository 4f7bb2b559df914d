import path from 'node:path';

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

/**
 * The optimiser serves our own images alone, whose names change with their content. The lists are
 * short because every size of every image is a file in its cache: see lib/content/images/sources.ts.
 *
 * @type {import('next').NextConfig['images']}
 */
const images = {
  localPatterns: [{ pathname: '/assets/content/*/*', search: '' }],
  deviceSizes: [480, 750, 1080, 1450],
  imageSizes: [],
  qualities: [75],
  // AVIF: 40 % smaller for five times the CPU (0.8 s a photograph), on a reader's first request.
  formats: ['image/webp'],
  // A year; and what is opened by itself is shown, not saved.
  minimumCacheTTL: 31_536_000,
  contentDispositionType: 'inline',
  maximumDiskCacheSize: 512 * 1024 * 1024,
  customCacheHandler: true,
};

/** Vercel keeps pages and images itself; while developing nothing is kept. */
const keepsImages = process.env.VERCEL === undefined && process.env.NODE_ENV !== 'development';

/** A drawing (SVG) that is opened by itself runs no script. */
const imageHeaders = [
  {
    key: 'Content-Security-Policy',
    value: "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  },
];

/** @type {import('next').NextConfig} */
const config = {
  // This folder, whatever lockfiles lie above it.
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  poweredByHeader: false,
  reactStrictMode: true,
  images,
  ...(keepsImages && { cacheHandler: path.join(import.meta.dirname, 'cache-handler.mjs') }),
  experimental: {
    // A real HTML page for unknown addresses: see proxy.ts.
    globalNotFound: true,
    // ISR files are not written atomically: an emptied one would be served for good.
    isrFlushToDisk: false,
  },
  // The routes that call readBody, `…/[slug]`. A glob for all routes would have each of them list the
  // whole archive (docs/performance.md).
  outputFileTracingIncludes: {
    '/\\[slug\\]': [
      './.contentlayer/compiled/bodies/*.html',
      './.contentlayer/compiled/pictures/*.json',
    ],
    // The search page and `/api/search`.
    '/search': ['./.contentlayer/compiled/search/*.jsonl'],
  },
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: securityHeaders },
      { source: '/assets/content/:path*', headers: imageHeaders },
    ]),
  redirects: () =>
    Promise.resolve([
      { source: `/${defaultLocale}`, destination: '/', permanent: true },
      { source: `/${defaultLocale}/:path*`, destination: '/:path*', permanent: true },
      { source: '/page/1', destination: '/', permanent: true },
      { source: '/:list+/page/1', destination: '/:list+', permanent: true },
    ]),
};

export default config;
