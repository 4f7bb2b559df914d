/** Width and height in pixels. */
export type Size = {
  /** Distance from left to right. */
  width: number;
  /** Distance from top to bottom. */
  height: number;
};

/**
 * A card: 1.91 to 1, as social media show it
 * (https://developers.facebook.com/docs/sharing/webmasters/images/).
 */
export const CARD_SIZE = { width: 1200, height: 630 } as const satisfies Size;

/**
 * A cover for WeChat: 2.35 to 1, to which its draft box cuts a cover (`pic_crop_235_1`,
 * https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_add).
 */
export const WECHAT_SIZE = { width: 900, height: 383 } as const satisfies Size;

/** A poster: 3 to 4, whole on a phone and in a chat. */
export const POSTER_SIZE = { width: 1080, height: 1440 } as const satisfies Size;
