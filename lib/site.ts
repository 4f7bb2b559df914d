/** The one typed site configuration, and the only reader of `process.env` outside scripts. */

import type { AiLevel } from './ai/levels';
import { newsletter } from './newsletter.mjs';
import { podcast, type PodcastSettings } from './podcast-settings';
import { requireLongSecret } from './secrets';
import {
  aigcProducer,
  aiLevel,
  demandsReview,
  editUrl,
  fixedNow,
  hub,
  icpNumber,
  publicUrl,
  searchUrl,
  traditional,
  wechat,
  type WechatAccount,
} from './site-variables';

/** Locales the site is published in: BCP 47 language-script tags in lower case. */
export type Locale = 'zh-hans' | 'zh-hant';

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
  /** Its official account of WeChat, or null. */
  wechat: WechatAccount | null;
  /** Where readers leave an address to be written to, or null. */
  newsletter: ReturnType<typeof newsletter>;
  /** Public origin without a slash at its end. */
  url: string;
  /** IANA zone: zone-less dates are read in it, days and times are shown in it. */
  timeZone: string;
  /** The locale that is served without a prefix. */
  defaultLocale: Locale;
  /** All locales, the default one first. */
  locales: readonly Locale[];
  /** Whose characters and words the Traditional edition has: Taiwan's or Hong Kong's. */
  traditional: 'tw' | 'hk';
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
  /** How far AI took part in articles of which neither they nor their categories say so, or null. */
  ai: AiLevel | null;
  /** Whether what AI generated is not published before a person has reviewed it. */
  demandsReview: boolean;
  /** The code of the publication as a producer of content, for the implicit label, or null. */
  aigcProducer: string | null;
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
  /** What podcast apps and directories are told; there is a podcast once an article has a recording. */
  podcast: PodcastSettings;
  /** What a caller of `/api/websub` must know, or null where nobody may call it. */
  cronSecret: string | null;
};

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
  wechat: wechat(told),
  newsletter: newsletter(told),
  url: publicUrl(told),
  timeZone: 'Asia/Shanghai',
  defaultLocale: 'zh-hans',
  locales: ['zh-hans', 'zh-hant'],
  traditional: traditional(told),
  pageSize: 20,
  prerenderedArticles: 50,
  contentDir: process.env.CONTENT_DIR ?? 'content',
  compiledDir: process.env.COMPILED_DIR ?? '.contentlayer/compiled',
  followsContent: told.VERCEL === undefined,
  contentIsNamed: process.env.CONTENT_BY === 'proxy',
  hasClientRuntime: told.READER_RUNTIME === 'next' || process.env.NODE_ENV === 'development',
  preview: process.env.NODE_ENV === 'development',
  previewSecret: requireLongSecret('PREVIEW_SECRET', process.env.PREVIEW_SECRET),
  ai: aiLevel(process.env),
  demandsReview: demandsReview(process.env),
  aigcProducer: aigcProducer(told),
  icpNumber: icpNumber(told),
  editUrl: editUrl(told),
  // https://vercel.com/docs/environment-variables/system-environment-variables#VERCEL_ENV
  indexed: (told.VERCEL_ENV ?? 'production') === 'production',
  log: process.env.LOG === 'json',
  fixedNow: fixedNow(process.env),
  builtAt: new Date(process.env.BUILT_AT ?? 0),
  hub: hub(process.env),
  searchUrl: searchUrl(process.env),
  podcast,
  deploySecret: requireLongSecret('DEPLOY_SECRET', process.env.DEPLOY_SECRET),
  cronSecret: requireLongSecret('CRON_SECRET', process.env.CRON_SECRET),
};

/** Variables that pages and the policy say as they are. */
const SUBSCRIPTION = [
  ...['NEWSLETTER_ACTION', 'NEWSLETTER_FIELD', 'NEWSLETTER_HIDDEN', 'NEWSLETTER_LEADS_TO'],
  ...['WECHAT_ACCOUNT', 'WECHAT_PICTURE'],
];

/**
 * What of the environment that a server is started in contradicts what its build was told. Pages that the
 * build has made and pages that the server makes would not agree: feeds would have other ids, say.
 * @returns a sentence for each, in Chinese and English; none where a variable is not set
 */
export function contradictions(env: NodeJS.ProcessEnv = process.env): string[] {
  const shown = [
    ['SITE_URL', env.SITE_URL && publicUrl(env), site.url],
    ['ICP_NUMBER', icpNumber(env), site.icpNumber],
    ['AIGC_PRODUCER', aigcProducer(env), site.aigcProducer],
    ['EDIT_URL', editUrl(env), site.editUrl],
    ...SUBSCRIPTION.map((name) => [name, env[name], told[name] ?? null] as const),
  ] as const;
  return shown
    .filter(([, now, built]) => now && now !== built)
    .map(([name, now, built]) => {
      const before = built ?? '–';
      return `${name} 是 ${now ?? ''}，但网站是用 ${before} 构建的。请用新值重新 npm run build，或去掉这个变量。 / ${name} is ${now ?? ''}, but the site was built with ${before}. Build again with the new value, or unset it.`;
    });
}
