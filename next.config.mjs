import path from 'node:path';
import { PHASE_PRODUCTION_SERVER } from 'next/constants.js';
import { contentSecurityPolicy, FILE_POLICY } from './lib/http/content-security-policy.mjs';
import { carriedModules } from './scripts/build/carried.mjs';
import { readBuildSettings } from './scripts/build/read-build-settings.mjs';
import { TOLD } from './scripts/build/told.mjs';
import { carriedBy, currentBuild } from './scripts/lib/builds.mjs';
import { coversOf } from './scripts/lib/covers.mjs';

const isDevelopment = process.env.NODE_ENV === 'development';

/** Settings of content/site.yml that headers and code depend on; a deploy of content with others is refused. */
const settings = readBuildSettings();

/** Whether Next's client runtime is there: in development always, for the live preview. */
const hasClientRuntime = isDevelopment || process.env.READER_RUNTIME === 'next';

const securityHeaders = [
  {
    key: 'Content-Security-Policy',
    value: contentSecurityPolicy({
      isDevelopment,
      hasClientRuntime,
      formOrigins: settings.formOrigins,
    }),
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // For browsers that do not know `frame-ancestors`.
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value:
      'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
  },
];

/**
 * The optimiser serves our own images alone, whose names change with their content. The lists are
 * short because every size of every image is a file in its cache: see lib/content/compiled/images/sources.ts.
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
  // A year. A picture that is opened by itself is shown, not saved.
  minimumCacheTTL: 31_536_000,
  contentDispositionType: 'inline',
  maximumDiskCacheSize: 512 * 1024 * 1024,
  customCacheHandler: true,
};

/** Vercel keeps pages and images itself; while developing nothing is kept. */
const keepsImages = process.env.VERCEL === undefined && process.env.NODE_ENV !== 'development';

/**
 * Headers by which a file, whoever has put it in its folder, runs no script where it is opened by itself, as a drawing
 * (SVG) or a page could. Films, recordings and PDF go without: they run no script, and their players need more than this
 * leaves.
 */
const fileHeaders = [{ key: 'Content-Security-Policy', value: FILE_POLICY }];

/** Paths of files, as Next matches addresses. */
const FILES = [
  '/icon.svg',
  '/:folder(assets|icons|_next/static/media)/:path(.*(?<!\\.(?:pdf|mp[34]|m4[av]|webm|og[agv]|opus|wav|flac)))',
];

/**
 * Pictures, as Next matches addresses: feed readers, newsletters and other sites show them on pages of their own. Those at
 * the root are the site's icons, what leads to them, and the publication's own.
 */
const PICTURES = [
  '/:file([^/]+\\.(?:ico|png|svg))',
  '/_next/image',
  '/:folder(assets|icons)/:path*',
  '/:locale(hant)?/:folder(cards|posters)/:path*',
];

const pictureHeaders = [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }];

/** The generation that a build carries (scripts/build/next-build.mjs). */
const generation = process.env.COMPILED_DIR;

/** The same; while developing what is compiled. */
const compiled = generation ?? '.contentlayer/compiled';

/** @type {import('next').NextConfig} */
const config = {
  // This folder, whatever lockfiles lie above it.
  turbopack: {
    root: import.meta.dirname,
    // The index that pages import is that of the same generation as the packs that they read.
    resolveAlias: generation === undefined ? {} : carriedModules(process.env),
  },
  outputFileTracingRoot: import.meta.dirname,
  // Words and readings, 1.4 MB, which each of Next's layers of a function would have of its own.
  serverExternalPackages: ['opencc-js', 'pinyin-pro'],
  poweredByHeader: false,
  env: {
    // Part of every validator of a document: lib/http/conditional.ts. A build has it from lib/built.mjs.
    ...(generation === undefined && { BUILT_AT: new Date().toISOString() }),
    BUILT_WITH: JSON.stringify({
      ...Object.fromEntries(TOLD.map((name) => [name, process.env[name]])),
      BUILD_SETTINGS: JSON.stringify(settings),
    }),
  },
  // Output with all that it needs, to be copied to another machine: docs/deployment.md.
  ...(process.env.BUILD_OUTPUT === 'standalone' && { output: 'standalone' }),
  reactStrictMode: true,
  // lib/serving compresses, and so do Vercel's own servers.
  compress: false,
  images,
  ...(keepsImages && { cacheHandler: path.join(import.meta.dirname, 'cache-handler.mjs') }),
  experimental: {
    // A real HTML page for unknown addresses: see proxy.ts.
    globalNotFound: true,
    // ISR files are not written atomically: an emptied one would be served for good.
    isrFlushToDisk: false,
    // Next's client router alone reads them: a build measures for them each part of each page.
    prefetchInlining: hasClientRuntime,
    // Nothing reads them: neither Next's server nor a reader's browser. They cost seconds of a cold build.
    turbopackSourceMaps: false,
  },
  // The routes that read packs. A glob for all routes would have each of them carry the
  // whole archive (docs/performance.md).
  outputFileTracingIncludes: {
    '/\\[slug\\]': [
      `./${compiled}/bodies/*.pack`,
      `./${compiled}/pictures/*.pack`,
      `./${compiled}/related/*.pack`,
    ],
    // An author's page shows the biography and the portrait.
    '/\\[author\\]': [`./${compiled}/bodies/*.pack`, `./${compiled}/pictures/*.pack`],
    '/documents': [
      `./${compiled}/twins/*.pack`,
      `./${compiled}/bodies/*.pack`,
      `./${compiled}/pictures/*.pack`,
      `./${compiled}/root/*`,
    ],
    // The route of cards and posters, which may show a cover and what a body says.
    '/pictures': [
      `./${compiled}/cards/*.json`,
      `./${compiled}/bodies/*.pack`,
      `./${compiled}/pictures/*.pack`,
      ...coversOf(import.meta.dirname, compiled),
    ],
    // The search page and `/api/search`.
    '/search': [`./${compiled}/search/*.jsonl`],
  },
  // The proxy is given the address that the server listens on, also 127.0.0.1 and ::1. Where Next makes
  // `localhost` of it, it takes the proxy's rewrites for another host's (vercel/next.js#94745).
  skipProxyUrlNormalize: true,
  // Next's redirects run before the proxy: an address with a slash at its end and a capital in it would be
  // led on twice. The proxy does both in one (lib/content/library/answer.ts).
  skipTrailingSlashRedirect: true,
  // After static files and before pages, whose params would take any such address, and keep it as not
  // found. The destination is no page: Next answers with that for unknown addresses, and keeps nothing.
  rewrites: () =>
    Promise.resolve({
      afterFiles: [
        {
          source: '/:folder(_next|assets(?!/content/)|icons)/:path*',
          destination: '/no-such-file',
        },
      ],
    }),
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: securityHeaders },
      ...FILES.map((source) => ({ source, headers: fileHeaders })),
      ...PICTURES.map((source) => ({ source, headers: pictureHeaders })),
    ]),
};

/**
 * A server reads the build that is current when it starts, and that one for as long as it runs.
 *
 * @param {string} phase Phase of Next's work.
 * @returns {import('next').NextConfig} The configuration.
 */
export default function configFor(phase) {
  const served = phase === PHASE_PRODUCTION_SERVER ? currentBuild(import.meta.dirname) : null;
  if (served !== null) {
    const { at, generation: compiledDir } = carriedBy(import.meta.dirname, served);
    process.env.BUILT = JSON.stringify({ at, compiledDir });
  }
  return { ...config, distDir: process.env.BUILD_DIR ?? served ?? '.next' };
}
