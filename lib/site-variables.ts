/** Reads variables of an environment, each by its form; what cannot be meant is refused when the site starts. */

import { isProducerCode } from './ai/aigc';
import { AI_LEVELS, type AiLevel } from './ai/levels';

/** An official account (公众号) of WeChat. */
export type WechatAccount = {
  /** Its name, by which readers find it; null where the picture says all. */
  name: string | null;
  /** Path of the picture of its QR code, or null. */
  picture: string | null;
};

/**
 * The public origin: `SITE_URL`, else the production domain that Vercel announces
 * (https://vercel.com/docs/environment-variables/system-environment-variables), else this machine.
 * @throws {Error} when SITE_URL is no URL
 */
export function publicUrl(env: NodeJS.ProcessEnv): string {
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
 * @throws {Error} when it is written otherwise
 */
export function icpNumber(env: NodeJS.ProcessEnv): string | null {
  if (!env.ICP_NUMBER) return null;
  if (!/^\p{Script=Han}\d?ICP[备证]\d+号(?:-\d+)?$/u.test(env.ICP_NUMBER)) {
    throw new Error(
      `ICP_NUMBER 不是备案号 / is not a registration number: "${env.ICP_NUMBER}". 例 / Example: 京ICP备12345678号-1`,
    );
  }
  return env.ICP_NUMBER;
}

/**
 * `AI_LEVEL`: how far AI takes part in articles that do not say so.
 * @throws {Error} when it is no level
 */
export function aiLevel(env: NodeJS.ProcessEnv): AiLevel | null {
  if (!env.AI_LEVEL) return null;
  const level = AI_LEVELS.find((each) => each === env.AI_LEVEL);
  if (level === undefined) {
    const levels = AI_LEVELS.join(', ');
    throw new Error(`AI_LEVEL 应为 / must be one of ${levels}: "${env.AI_LEVEL}"`);
  }
  return level;
}

/**
 * `AI_REVIEW`: whether what AI generated has to be reviewed by a person before it is published.
 * @throws {Error} when it is set to anything but `required`
 */
export function demandsReview(env: NodeJS.ProcessEnv): boolean {
  if (!env.AI_REVIEW) return false;
  if (env.AI_REVIEW !== 'required') {
    throw new Error(`AI_REVIEW 应为 / must be required: "${env.AI_REVIEW}"`);
  }
  return true;
}

/**
 * `AIGC_PRODUCER`, the code of the publication as a producer of content.
 * @throws {Error} when it is no such code
 */
export function aigcProducer(env: NodeJS.ProcessEnv): string | null {
  if (!env.AIGC_PRODUCER) return null;
  if (!isProducerCode(env.AIGC_PRODUCER)) {
    throw new Error(
      `AIGC_PRODUCER 不是 27 位的编码 / is not a code of 27 characters: "${env.AIGC_PRODUCER}"`,
    );
  }
  return env.AIGC_PRODUCER;
}

/**
 * `TRADITIONAL`: whose characters and words the Traditional edition has, Taiwan's by default.
 * @throws {Error} when it is set to anything but `tw` or `hk`
 */
export function traditional(env: NodeJS.ProcessEnv): 'tw' | 'hk' {
  const value = env.TRADITIONAL || 'tw';
  if (value !== 'tw' && value !== 'hk')
    throw new Error(`TRADITIONAL 应为 / must be tw, hk: "${value}"`);
  return value;
}

/**
 * `FIXED_NOW`, an instant.
 * @throws {Error} when it is no instant
 */
export function fixedNow(env: NodeJS.ProcessEnv): Date | null {
  if (!env.FIXED_NOW) return null;
  const date = new Date(env.FIXED_NOW);
  if (Number.isNaN(date.getTime())) {
    throw new Error(`FIXED_NOW 不是时刻 / is not an instant: "${env.FIXED_NOW}"`);
  }
  return date;
}

/**
 * `EDIT_URL`, e.g. `https://github.com/example/paper/edit/main/content/{path}`.
 * @throws {Error} when it is no such URL
 */
export function editUrl(env: NodeJS.ProcessEnv): string | null {
  const pattern = env.EDIT_URL;
  if (!pattern) return null;
  if (!URL.canParse(pattern) || !pattern.includes('{path}')) {
    throw new Error(`EDIT_URL 不是带有 {path} 的网址 / is not a URL with {path}: "${pattern}"`);
  }
  return pattern;
}

/**
 * `WEBSUB_HUB`, the WebSub hub.
 * @throws {Error} when it is no URL
 */
export function hub(env: NodeJS.ProcessEnv): string | null {
  if (!env.WEBSUB_HUB) return null;
  if (!URL.canParse(env.WEBSUB_HUB)) {
    throw new Error(`WEBSUB_HUB 不是网址 / is not a URL: "${env.WEBSUB_HUB}"`);
  }
  return env.WEBSUB_HUB;
}

/**
 * `SEARCH_URL`, a PostgreSQL database.
 * @throws {Error} when it is no such URL
 */
export function searchUrl(env: NodeJS.ProcessEnv): string | null {
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

/**
 * `WECHAT_ACCOUNT`, the name of an official account, and `WECHAT_PICTURE`, the square picture of its QR code: a file of
 * the site's own, below `/assets/`.
 * @throws {Error} when the picture is elsewhere: the policy would not let it be shown
 */
export function wechat(env: NodeJS.ProcessEnv): WechatAccount | null {
  const name = given(env.WECHAT_ACCOUNT);
  const picture = given(env.WECHAT_PICTURE);
  if (picture !== null && !/^\/assets\/[^?#]+$/u.test(picture)) {
    throw new Error(
      `WECHAT_PICTURE 不是 /assets/ 下的文件 / is not a file below /assets/: "${picture}"`,
    );
  }
  return name === null && picture === null ? null : { name, picture };
}

/** An empty variable says nothing. */
function given(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}
