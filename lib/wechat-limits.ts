/**
 * Limits of an article of an Official Account, in characters (微信公众平台, 草稿箱 “新增草稿” draft_add,
 * https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_add).
 */
export const WECHAT_LIMITS = { title: 32, author: 16, digest: 128, content: 20_000 } as const;

/** Characters as WeChat counts them: one each, whatever its width. */
export function countedByWechat(text: string): number {
  return Array.from(text).length;
}
