/** The one typed site configuration, and the only reader of `process.env` outside scripts. */

import { built } from '@/lib/built.mjs';
import { SITE_FILE, TIME_ZONE, type BuildSettings } from './build-settings.mjs';
import { requireLongSecret } from './secrets';
import { fixedNow, publicUrl, redisUrl, searchUrl } from './site-variables';

/** Locales the site is published in: BCP 47 language-script tags in lower case. */
export type Locale = 'zh-hans' | 'zh-hant';

/** Settings of a deployment, and of the publication those that its build fixes; the rest is in `publication()`. */
export type Site = {
  /** Public origin without a slash at its end. */
  url: string;
  /** IANA zone: zone-less dates are read in it, days and times are shown in it. */
  timeZone: string;
  /** Origins that forms may lead to beside the site itself: a newsletter's provider. */
  formOrigins: readonly string[];
  /** The locale that is served without a prefix. */
  defaultLocale: Locale;
  /** All locales, the default one first. */
  locales: readonly Locale[];
  /** Variant of the Traditional site, in characters and words: Taiwan's or Hong Kong's. */
  traditional: 'tw' | 'hk';
  /** Articles on one page of a list. */
  pageSize: number;
  /** Number of the newest articles that are rendered at build time; older ones are rendered on demand. */
  prerenderedArticles: number;
  /** Folder of the Markdown files, relative to the project or absolute. */
  contentDir: string;
  /** Folder of the compiled content, below the project. A build has its own: scripts/build/next-build.mjs. */
  compiledDir: string;
  /** Folder of pictures that an earlier build of the same program has drawn; null where a server runs. */
  drawnPictures: string | null;
  /** Whether a running server looks for newer content: not on Vercel, where a deployment has what it has. */
  followsContent: boolean;
  /** Whether a proxy in front names the content that a request is answered with: nobody else may reach the server. */
  contentIsNamed: boolean;
  /** Whether pages carry Next's client runtime, and so what it asks with matters: decision 0002. */
  hasClientRuntime: boolean;
  /** True where drafts and scheduled articles may be read: on an editor's own machine. */
  preview: boolean;
  /** Secret of the editors, by which they see drafts on a deployment, or null where nobody can. */
  previewSecret: string | null;
  /** False on a deployment for review, which search engines are asked to leave alone. */
  indexed: boolean;
  /** Whether a line of JSON is written for each request and each error. */
  log: boolean;
  /** A fixed present for tests, or null for the real clock. */
  fixedNow: Date | null;
  /** Time of the site's build, or of the start of the development server: what it serves is as old at the most. */
  builtAt: Date;
  /** Secret by which requests to deploy the content are signed, or null where there are none. */
  deploySecret: string | null;
  /** The PostgreSQL database that articles are searched in, or null for this server's memory. */
  searchUrl: string | null;
  /** The Redis server that several servers share what they know through, or null. */
  redisUrl: string | null;
  /** Token by which Baidu knows the site as addresses are submitted to it, or null where none are. */
  baiduToken: string | null;
  /** Secret that a caller of `/api/websub` must know, or null where nobody may call it. */
  cronSecret: string | null;
};

/** Environment of the build, in a site that has been built (next.config.mjs); otherwise the environment. */
const told = process.env.BUILT_WITH
  ? (JSON.parse(process.env.BUILT_WITH) as NodeJS.ProcessEnv)
  : process.env;

/** Settings of content/site.yml that the build was told; a script was told by scripts/run-typescript.mjs. */
const settings = JSON.parse(told.BUILD_SETTINGS ?? '{}') as Partial<BuildSettings>;

/** The configuration in force. */
export const site: Site = {
  url: publicUrl(told),
  timeZone: settings.timeZone ?? TIME_ZONE,
  formOrigins: settings.formOrigins ?? [],
  defaultLocale: 'zh-hans',
  locales: ['zh-hans', 'zh-hant'],
  traditional: settings.hant ?? 'tw',
  pageSize: 20,
  prerenderedArticles: 50,
  contentDir: process.env.CONTENT_DIR ?? 'content',
  compiledDir: built.compiledDir ?? '.contentlayer/compiled',
  drawnPictures: process.env.DRAWN_PICTURES ?? null,
  followsContent: told.VERCEL === undefined,
  contentIsNamed: process.env.CONTENT_BY === 'proxy',
  hasClientRuntime: told.READER_RUNTIME === 'next' || process.env.NODE_ENV === 'development',
  preview: process.env.NODE_ENV === 'development',
  previewSecret: requireLongSecret('PREVIEW_SECRET', process.env.PREVIEW_SECRET),
  // https://vercel.com/docs/environment-variables/system-environment-variables#VERCEL_ENV
  indexed: (told.VERCEL_ENV ?? 'production') === 'production',
  log: process.env.LOG === 'json',
  fixedNow: fixedNow(process.env),
  builtAt: new Date(built.at ?? process.env.BUILT_AT ?? 0),
  searchUrl: searchUrl(process.env),
  deploySecret: requireLongSecret('DEPLOY_SECRET', process.env.DEPLOY_SECRET),
  redisUrl: redisUrl(process.env),
  baiduToken: process.env.BAIDU_TOKEN ?? null,
  cronSecret: requireLongSecret('CRON_SECRET', process.env.CRON_SECRET),
};

/**
 * Finds what in a server's environment contradicts what its build was told. Pages that the build has made and pages
 * that the server makes would not agree: feeds would have other ids, say.
 * @returns a sentence for each, in Chinese and English; none where a variable is not set
 */
export function contradictions(env: NodeJS.ProcessEnv = process.env): string[] {
  const now = env.SITE_URL ? publicUrl(env) : site.url;
  if (now === site.url) return [];
  return [
    `SITE_URL 是 ${now}，但网站是用 ${site.url} 构建的。请用新值重新 npm run build，或去掉这个变量。 / SITE_URL is ${now}, but the site was built with ${site.url}. Build again with the new value, or unset it.`,
  ];
}

/** Variables that were, and the fields of content/site.yml that have taken their place. */
const MOVED: Readonly<Record<string, string>> = {
  AI_LEVEL: 'ai',
  AI_REVIEW: 'ai_review',
  AIGC_PRODUCER: 'aigc_producer',
  EDIT_URL: 'edit_url',
  ICP_NUMBER: 'icp',
  NEWSLETTER_ACTION: 'newsletter.action',
  NEWSLETTER_FIELD: 'newsletter.field',
  NEWSLETTER_HIDDEN: 'newsletter.hidden',
  NEWSLETTER_LEADS_TO: 'newsletter.leads_to',
  WEBSUB_HUB: 'hub',
  WECHAT_ACCOUNT: 'wechat.name',
  WECHAT_PICTURE: 'wechat.picture',
};

/**
 * Finds the variables of the environment that are heeded no longer, as they are content now.
 * @returns a sentence for each, in Chinese and English
 */
export function movedVariables(env: NodeJS.ProcessEnv = process.env): string[] {
  return Object.entries(MOVED).flatMap(([name, field]) =>
    env[name]
      ? [
          `环境变量 ${name} 不再起作用：请把它的值写进内容文件夹的 ${SITE_FILE}（${field}），去掉这个变量。 / The variable ${name} is heeded no longer: write its value to ${SITE_FILE} in the content folder (${field}), and unset it.`,
        ]
      : [],
  );
}
