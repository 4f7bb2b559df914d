/** Reads variables of an environment, each by its form; what cannot be meant is refused when the site starts. */

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
 * `SEARCH_URL`, a PostgreSQL database.
 * @throws {Error} when it is no such URL
 */
export function searchUrl(env: NodeJS.ProcessEnv): string | null {
  if (!env.SEARCH_URL) return null;
  // The value may hold a password: it is not repeated.
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

/** `REDIS_URL`, the Redis server that several servers share what they know through; null where there is none. */
export function redisUrl({ REDIS_URL = '' }: NodeJS.ProcessEnv): string | null {
  return REDIS_URL === '' ? null : REDIS_URL;
}
