/** Width and height in pixels. */
export type Size = {
  /** From left to right. */
  width: number;
  /** From top to bottom. */
  height: number;
};

/**
 * A card: 1.91 to 1, as social media show it
 * (https://developers.facebook.com/docs/sharing/webmasters/images/).
 */
export const CARD_SIZE = { width: 1200, height: 630 } as const satisfies Size;

/** A poster: 3 to 4, whole on a phone and in a chat. */
export const POSTER_SIZE = { width: 1080, height: 1440 } as const satisfies Size;
