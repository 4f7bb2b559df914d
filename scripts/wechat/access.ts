import { isOnThisMachine } from '@/lib/this-machine';
import { Refusal } from '../editor/command';
import type { Access } from './account';

/** Origin of the interface. */
const API = 'https://api.weixin.qq.com';

/**
 * Reads the access to the account.
 * @param siteUrl origin of the site, which a draft leads to
 * @throws {Refusal} where something is not set, or no origin
 */
export function accessOf(
  env: Readonly<Record<string, string | undefined>>,
  siteUrl: string,
): Access {
  if (isOnThisMachine(siteUrl))
    throw new Refusal({
      zh: '不知道网站的网址，“阅读原文”会指向这台电脑。在 .env.wechat.local 里写 SITE_URL=https://你的网址，再运行一次。',
      en: 'SITE_URL is not set: the draft would lead to this machine. Write it to .env.wechat.local, and run it again.',
    });
  const { WECHAT_APPID: appId, WECHAT_SECRET: secret, WECHAT_API: api = '' } = env;
  if (appId && secret) return { api: api === '' ? API : originOf(api), appId, secret };
  throw new Refusal({
    zh: '没有公众号的凭据。在 .env.wechat.local 里写 WECHAT_APPID=… 和 WECHAT_SECRET=…（公众平台 → 设置与开发 → 开发接口管理），把这台电脑的 IP 加进那里的白名单，再运行一次。',
    en: 'WECHAT_APPID and WECHAT_SECRET are not set. Write them to .env.wechat.local, put the address of this machine on the whitelist of the account, and run it again.',
  });
}

/** Paths of the interface begin at the origin: a path of a proxy's own would be passed over. */
function originOf(api: string): string {
  const url = URL.canParse(api) ? new URL(api) : null;
  if (url && /^https?:$/u.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new Refusal({
    zh: `WECHAT_API 不是接口的来源：${api}。写成 https://代理的域名，后面不带路径；不用代理就不写。`,
    en: `WECHAT_API is no origin: ${api}. Write https:// and the proxy's host, without a path, or leave it out.`,
  });
}
