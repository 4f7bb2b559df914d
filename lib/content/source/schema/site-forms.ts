import { parseZone } from '../forms/scalars';
import { parseAccounts, parseNewsletter, parseWechatAccount } from '../forms/site-accounts';
import { parseEditUrl, parseReach } from '../forms/site-addresses';
import { parsePodcast } from '../forms/site-podcast';
import {
  parseDemand,
  parseIcp,
  parseIndexNowKey,
  parseLevel,
  parseLicence,
  parsePolice,
  parseProducer,
  parseRegion,
} from '../forms/site-registers';
import { parseUrl } from '../forms/url';
import type { Parse } from '../problem';

/** Form in which values are written. */
export type FormSpec = {
  /** Reads and normalises one value. */
  parse: Parse<unknown>;
  /** Notation of it, for editors, in Chinese. */
  written: string;
};

/** The forms that values of the publication's own file take. */
export const siteForms = {
  zone: { parse: parseZone, written: '地区的名称，如 `Asia/Shanghai`' },
  region: { parse: parseRegion, written: '`tw` 或 `hk`' },
  accounts: {
    parse: parseAccounts,
    written: '`{x: "@example", facebook: https://www.facebook.com/example}`，写一项也行',
  },
  'wechat-account': {
    parse: parseWechatAccount,
    written: '`公众号的名称`，或 `{name: 公众号的名称, picture: /assets/wechat.png}`',
  },
  newsletter: {
    parse: parseNewsletter,
    written:
      '`{action: https://…}`，可加 `field: email`、`hidden: {list: "7"}`、`leads_to: [https://…]`',
  },
  podcast: {
    parse: parsePodcast,
    written:
      '`{title, author, owner: {name, email}, language: zh-cn, explicit: false, categories: [[News, Tech News], Technology], image: /icons/podcast-1400.png}`，写要改的几项',
  },
  licence: { parse: parseLicence, written: '文字，或 `{name: CC BY 4.0, url: https://…}`' },
  icp: { parse: parseIcp, written: '`京ICP备12345678号-1`' },
  police: {
    parse: parsePolice,
    written:
      '`京公网安备11010502000001号`，或 `{number: 京公网安备11010502000001号, icon: /assets/police.png}`',
  },
  reach: { parse: parseReach, written: '`editor@example.com` 或 `https://…`' },
  url: { parse: parseUrl, written: '`https://…`' },
  'indexnow-key': { parse: parseIndexNowKey, written: '8–128 个英文字母、数字或 `-`' },
  producer: { parse: parseProducer, written: '27 位的编码' },
  demand: { parse: parseDemand, written: '`required`' },
  level: { parse: parseLevel, written: '`none`、`assisted` 或 `generated`' },
  'edit-url': { parse: parseEditUrl, written: '`"https://…/edit/main/content/{path}"`' },
} as const satisfies Record<string, FormSpec>;
