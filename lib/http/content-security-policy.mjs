import { createHash } from 'node:crypto';
import { settingsScript } from '../reading-settings.shared.mjs';
import { speculationRules } from './speculation-rules.mjs';

/** The two inline scripts that all pages have (components/site/document.tsx). JSON-LD is data, and needs no leave. */
const INLINE = [settingsScript, speculationRules];

/**
 * The policy of every answer (decision 0010): nothing from another origin, no inline script but our two, no
 * handlers in attributes, no frames, no plug-ins.
 *
 * @param {object} options Needs of the pages.
 * @param {boolean} options.isDevelopment React needs `eval` for its stack traces
 *   (https://react.dev/reference/react/captureOwnerStack), and Next its own styles.
 * @param {boolean} options.hasClientRuntime Next's client runtime reads flight data from inline scripts that
 *   differ from page to page, and what Turbopack's runtime loads passes no policy of trusted types.
 * @param {readonly string[]} options.formOrigins Origins that forms may lead to beside the site itself: a newsletter's
 *   provider.
 * @returns {string} The header's value.
 */
export function contentSecurityPolicy({ isDevelopment, hasClientRuntime, formOrigins }) {
  const inline = hasClientRuntime ? "'unsafe-inline'" : INLINE.map(hashOf).join(' ');
  return [
    "default-src 'none'",
    `script-src 'self' ${inline}${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "script-src-attr 'none'",
    `style-src-elem 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    "style-src-attr 'unsafe-inline'",
    // Browsers that do not know the two (CSP 3, § 6.8.4).
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    // Films and recordings that an article links to; nothing of them is loaded before they are played.
    "media-src 'self' https:",
    // The players of lib/markdown/embeds/players.ts, on a click.
    'frame-src https://www.youtube-nocookie.com https://player.bilibili.com',
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    ["form-action 'self'", ...formOrigins].join(' '),
    "frame-ancestors 'none'",
    // The names of Next's policies; the reader's script needs none.
    ...(hasClientRuntime
      ? []
      : ["require-trusted-types-for 'script'", 'trusted-types nextjs nextjs#bundler']),
  ].join('; ');
}

/**
 * @param {string} script An inline script, to the letter.
 * @returns {string} Its name in a policy (CSP 3, § 2.3.1).
 */
function hashOf(script) {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

/**
 * Policy (decision 0010) of a file that somebody has put in a folder, a drawing or a page for instance: opened by
 * itself it runs no script, not even one that the site serves.
 */
export const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
