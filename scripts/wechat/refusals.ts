import type { Problem } from '@/lib/content/source/problem';
import { Refusal } from '../editor/command';

/** Code that says that a draft, or a cover, is gone. */
const NO_SUCH_MEDIA = 40007;

/** The interface has said no. */
export class Refused extends Refusal {
  constructor(
    /** Its `errcode`. */
    readonly code: number,
    problem: Refusal['problem'],
  ) {
    super(problem);
  }
}

/** Whether the interface has said that a draft or a cover is gone: of both it says the same. */
export function isGone(error: unknown): boolean {
  return error instanceof Refused && error.code === NO_SUCH_MEDIA;
}

/** No answer of the interface came. */
export class Unreachable extends Refusal {
  /**
   * @param path of the interface
   * @param why the reason, without secrets
   */
  constructor(path: string, why: string) {
    super({
      zh: `连不上微信接口 ${path}（${why}）。看看网络，再运行一次；已经上传的不会再传。`,
      en: `WeChat's ${path} cannot be reached (${why}). Look at the network and run it again: what is uploaded stays so.`,
    });
  }
}

/** Remedies for an answer of the interface that is none (微信公众平台, “全局返回码”), by its `errcode`. */
const REMEDIES: Readonly<Record<number, Problem>> = {
  [-1]: {
    zh: '微信的系统忙。过几分钟再运行一次，已经上传的不会再传。',
    en: 'WeChat is busy. Run it again in some minutes: what is uploaded stays so.',
  },
  40001: {
    zh: 'AppSecret 不对，或凭证被别的程序换掉了。核对 WECHAT_SECRET（公众平台 → 设置与开发 → 开发接口管理），再运行一次。',
    en: 'the secret is wrong, or another program has renewed the token. Check WECHAT_SECRET, and run it again.',
  },
  40007: {
    zh: '草稿或封面在公众号里找不到了。看看草稿箱和素材库，再运行一次。',
    en: 'the draft or its cover is gone from the account. Look at its drafts and materials, and run it again.',
  },
  40013: {
    zh: 'AppID 不对。核对 WECHAT_APPID（公众平台 → 设置与开发 → 开发接口管理）。',
    en: 'there is no such account. Check WECHAT_APPID.',
  },
  40125: {
    zh: 'AppSecret 不对。核对 WECHAT_SECRET；忘了就在公众平台重置一个。',
    en: 'the secret is wrong. Check WECHAT_SECRET, or have another made.',
  },
  40164: {
    zh: '这台电脑的 IP 地址不在白名单里。在公众平台 → 设置与开发 → 开发接口管理的“IP白名单”里加上它，几分钟后再运行。',
    en: 'this machine is not on the IP whitelist of the account. Add its address there, and run it again in some minutes.',
  },
  89503: {
    zh: '这个 IP 地址要公众号的管理员确认。请管理员在手机上点确认，再运行一次。',
    en: 'an administrator of the account has to allow this IP address on the phone. Then run it again.',
  },
  40006: { zh: '图片太大，微信不收。请换一张小些的。', en: 'a picture is too large for WeChat.' },
  40009: { zh: '图片太大，微信不收。请换一张小些的。', en: 'a picture is too large for WeChat.' },
  45001: { zh: '图片太大，微信不收。请换一张小些的。', en: 'a picture is too large for WeChat.' },
  40005: { zh: '图片的格式微信不收。请换成 JPEG 或 PNG。', en: 'WeChat takes JPEG and PNG alone.' },
  40137: { zh: '图片的格式微信不收。请换成 JPEG 或 PNG。', en: 'WeChat takes JPEG and PNG alone.' },
  45002: {
    zh: '正文太长，微信不收（连格式少于 2 万字符）。请分成两篇。',
    en: 'the text is too long for WeChat (fewer than 20,000 characters, with its markup). Make two of it.',
  },
  45003: {
    zh: '标题太长，最多 32 个字。',
    en: 'the title is too long: 32 characters at the most.',
  },
  45004: {
    zh: '摘要太长，最多 128 个字。',
    en: 'the digest is too long: 128 characters at the most.',
  },
  45009: {
    zh: '今天调用接口的次数用完了。明天再运行；已经上传的不会再传。',
    en: 'the quota of this day is used up. Run it again tomorrow: what is uploaded stays so.',
  },
  45011: {
    zh: '调用太频繁，微信要等一等。过一分钟再运行一次；已经上传的不会再传。',
    en: 'too many calls in a minute. Run it again in a minute: what is uploaded stays so.',
  },
  48004: {
    zh: '这个公众号的接口被微信封禁了。登录公众平台看通知。',
    en: 'WeChat has blocked the interface for this account. Look at its notices.',
  },
  40243: {
    zh: 'AppSecret 被冻结了。在公众平台 → 设置与开发 → 开发接口管理解冻，再运行一次。',
    en: 'the secret is frozen. Have it unfrozen at WeChat, and run it again.',
  },
  45110: {
    zh: '作者太长，最多 16 个字。',
    en: 'the author is too long: 16 characters at the most.',
  },
  48001: {
    zh: '这个公众号没有这个接口的权限（未认证的账号没有草稿接口）。请在公众平台查看接口权限，或从文章的“公众号版”页面复制。',
    en: 'this account may not use the interface. Look at its permissions, or copy from the page for WeChat.',
  },
};

/** The address of this machine, as the interface saw it. */
const IP = /\b(?:\d{1,3}\.){3}\d{1,3}\b/u;

/**
 * Puts into words an answer of the interface that is a refusal.
 * @param path of the interface
 * @param code its `errcode`
 * @param message its `errmsg`, without secrets
 */
export function problemOf(path: string, code: number, message: string): Problem {
  const remedy = REMEDIES[code];
  const ip = code === 40164 ? (IP.exec(message)?.[0] ?? '') : '';
  const said = `${String(code)} ${message}`;
  return {
    zh: `微信接口 ${path} 没有接受（${said}）。${remedy?.zh ?? '请照这个返回码查微信的文档，再运行一次。'}${ip && `这台电脑的 IP：${ip}`}`,
    en: `WeChat's ${path} refused (${said}). ${remedy?.en ?? 'Look the code up in its documentation.'}${ip && ` The address: ${ip}`}`,
  };
}
