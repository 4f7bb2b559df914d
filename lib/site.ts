/** The one typed site configuration, and the only reader of `process.env` outside scripts. */

import { requireLongSecret } from './secrets';

/** Locales the site is published in: BCP 47 language-script tags in lower case. */
export type Locale = 'zh-hans';

/** What a newsroom sets once. Times of day are in `timeZone`; sizes are numbers of articles. */
export type Site = {
  /** Name of the publication, as in the masthead. */
  name: string;
  /** A line under the name. */
  tagline: string;
  /** Two sentences at most: search engines, feeds and the footer show it. */
  description: string;
  /** Its own accounts elsewhere: a handle on X with its @, the URL of a page on Facebook; null for none. */
  accounts: { x: string | null; facebook: string | null };
  /** Public origin without a slash at its end. */
  url: string;
  /** IANA zone: zone-less dates are read in it, days and times are shown in it. */
  timeZone: string;
  /** The locale that is served without a prefix. */
  defaultLocale: Locale;
  /** All locales. */
  locales: readonly Locale[];
  /** Articles on one page of a list. */
  pageSize: number;
  /** How many of the newest articles are rendered at build time; older ones on demand. */
  prerenderedArticles: number;
  /** Folder of the Markdown files, relative to the project or absolute. */
  contentDir: string;
  /** Folder of the compiled content, below the project. A build has its own: scripts/build/next-build.mjs. */
  compiledDir: string;
  /** Whether a running server looks for newer content: not on Vercel, where a deployment has what it has. */
  followsContent: boolean;
  /** Whether a proxy in front names the content that a request is answered with: nobody else may reach the server. */
  contentIsNamed: boolean;
  /** Whether pages carry Next's client runtime, and so what it asks with matters: decision 0002. */
  hasClientRuntime: boolean;
  /** True where drafts and scheduled articles may be read: on an editor's own machine. */
  preview: boolean;
  /** What an editor must know to see drafts on a deployment, or null where nobody can. */
  previewSecret: string | null;
  /** The site's number in the register of mainland China's web sites (ICP 备案), or null for none. */
  icpNumber: string | null;
  /** Where a content file is edited, with `{path}` for its path in the content folder; null for nowhere. */
  editUrl: string | null;
  /** False on a deployment for review, which search engines are asked to leave alone. */
  indexed: boolean;
  /** Whether a line of JSON is written for each request and each error. */
  log: boolean;
  /** A fixed present for tests, or null for the real clock. */
  fixedNow: Date | null;
  /** When this site was built: what it serves is as old at the most. next.config.mjs puts it in. */
  builtAt: Date;
  /** The WebSub hub that feeds name and that is told of new articles, or null. */
  hub: string | null;
  /** What requests to deploy the content are signed with, or null where there are none. */
  deploySecret: string | null;
  /** The PostgreSQL database that articles are searched in, or null for this server's memory. */
  searchUrl: string | null;
  /** What a caller of `/api/websub` must know, or null where nobody may call it. */
  cronSecret: string | null;
};

/**
 * The public origin: `SITE_URL`, else the production domain that Vercel announces
 * (https://vercel.com/docs/environment-variables/system-environment-variables), else this machine.
 */
function publicUrl(env: NodeJS.ProcessEnv): string {
  const vercel = env.VERCEL_PROJECT_PRODUCTION_URL;
  const url =
    env.SITE_URL ?? (vercel ? `https://${vercel}` : `http://localhost:${env.PORT ?? '3000'}`);
  if (!URL.canParse(url)) {
    throw new Error(
      `SITE_URL 不是网址 / is not a URL: "${url}". 例 / Example: https://example.com`,
    );
  }
  return new URL(url).origin;
}

/**
 * `ICP_NUMBER` as the ministry writes it: a province's short name, ICP备 or ICP证, digits, and behind a
 * hyphen the number of the site (https://beian.miit.gov.cn).
 */
function icpNumber(env: NodeJS.ProcessEnv): string | null {
  if (!env.ICP_NUMBER) return null;
  if (!/^\p{Script=Han}\d?ICP[备证]\d+号(?:-\d+)?$/u.test(env.ICP_NUMBER)) {
    throw new Error(
      `ICP_NUMBER 不是备案号 / is not a registration number: "${env.ICP_NUMBER}". 例 / Example: 京ICP备12345678号-1`,
    );
  }
  return env.ICP_NUMBER;
}

function fixedNow(env: NodeJS.ProcessEnv): Date | null {
  if (!env.FIXED_NOW) return null;
  const date = new Date(env.FIXED_NOW);
  if (Number.isNaN(date.getTime())) {
    throw new Error(`FIXED_NOW 不是时刻 / is not an instant: "${env.FIXED_NOW}"`);
  }
  return date;
}

/** `EDIT_URL`, e.g. `https://github.com/example/paper/edit/main/content/{path}`. */
function editUrl(env: NodeJS.ProcessEnv): string | null {
  const pattern = env.EDIT_URL;
  if (!pattern) return null;
  if (!URL.canParse(pattern) || !pattern.includes('{path}')) {
    throw new Error(`EDIT_URL 不是带有 {path} 的网址 / is not a URL with {path}: "${pattern}"`);
  }
  return pattern;
}

function hub(env: NodeJS.ProcessEnv): string | null {
  if (!env.WEBSUB_HUB) return null;
  if (!URL.canParse(env.WEBSUB_HUB)) {
    throw new Error(`WEBSUB_HUB 不是网址 / is not a URL: "${env.WEBSUB_HUB}"`);
  }
  return env.WEBSUB_HUB;
}

function searchUrl(env: NodeJS.ProcessEnv): string | null {
  if (!env.SEARCH_URL) return null;
  // What was given may hold a password: it is not repeated.
  if (!/^postgres(?:ql)?:/u.test(env.SEARCH_URL) || !URL.canParse(env.SEARCH_URL)) {
    throw new Error('SEARCH_URL 不是 postgres:// 网址 / is not a URL that begins with postgres://');
  }
  if (!isDecodable(env.SEARCH_URL)) {
    throw new Error(
      'SEARCH_URL 里的 % 要写成 %25 / a % in SEARCH_URL, as in its password, is written as %25',
    );
  }
  return env.SEARCH_URL;
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** What the build was told, in a site that has been built (next.config.mjs); otherwise the environment. */
const told = process.env.BUILT_WITH
  ? (JSON.parse(process.env.BUILT_WITH) as NodeJS.ProcessEnv)
  : process.env;

/** The configuration in force. */
export const site: Site = {
  name: '月亮',
  tagline: 'AI 日报',
  description: '《月亮》是 Sophie Wang 与月亮🌙AI团队的 AI 日报。',
  accounts: { x: null, facebook: null },
  url: publicUrl(told),
  timeZone: 'Asia/Shanghai',
  defaultLocale: 'zh-hans',
  locales: ['zh-hans'],
  pageSize: 20,
  prerenderedArticles: 50,
  contentDir: process.env.CONTENT_DIR ?? 'content',
  compiledDir: process.env.COMPILED_DIR ?? '.contentlayer/compiled',
  followsContent: told.VERCEL === undefined,
  contentIsNamed: process.env.CONTENT_BY === 'proxy',
  hasClientRuntime: told.READER_RUNTIME === 'next' || process.env.NODE_ENV === 'development',
  preview: process.env.NODE_ENV === 'development',
  previewSecret: requireLongSecret('PREVIEW_SECRET', process.env.PREVIEW_SECRET),
  icpNumber: icpNumber(told),
  editUrl: editUrl(told),
  // https://vercel.com/docs/environment-variables/system-environment-variables#VERCEL_ENV
  indexed: (told.VERCEL_ENV ?? 'production') === 'production',
  log: process.env.LOG === 'json',
  fixedNow: fixedNow(process.env),
  builtAt: new Date(process.env.BUILT_AT ?? 0),
  hub: hub(process.env),
  searchUrl: searchUrl(process.env),
  deploySecret: requireLongSecret('DEPLOY_SECRET', process.env.DEPLOY_SECRET),
  cronSecret: requireLongSecret('CRON_SECRET', process.env.CRON_SECRET),
};

/**
 * What of the environment that a server is started in contradicts what its build was told. Pages that the
 * build has made and pages that the server makes would not agree: feeds would have other ids, say.
 * @returns a sentence for each, in Chinese and English; none where a variable is not set
 */
export function contradictions(env: NodeJS.ProcessEnv = process.env): string[] {
  const shown = [
    ['SITE_URL', env.SITE_URL && publicUrl(env), site.url],
    ['ICP_NUMBER', icpNumber(env), site.icpNumber],
    ['EDIT_URL', editUrl(env), site.editUrl],
  ] as const;
  return shown
    .filter(([, now, built]) => now && now !== built)
    .map(([name, now, built]) => {
      const before = built ?? '–';
      return `${name} 是 ${now ?? ''}，但网站是用 ${before} 构建的。请用新值重新 npm run build，或去掉这个变量。 / ${name} is ${now ?? ''}, but the site was built with ${before}. Build again with the new value, or unset it.`;
    });
}
