/**
 * Width and height of a card in pixels: 1.91 to 1, as social media show it
 * (https://developers.facebook.com/docs/sharing/webmasters/images/).
 */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
