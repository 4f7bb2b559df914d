import type { CardKit } from '@/lib/content/compiled/card-kit';
import { type CoverBox, fills } from './cover-of';
import { moonOn } from './furniture';
import type { PosterText } from './poster-of';
import type { Run } from './runs';
import { WECHAT_SIZE } from './size';
import { type Lines, typesetter } from './typeset';

/** Sizes and spaces in pixels; heights of the title's lines and the label's are in em. */
export const wechatCover = {
  margin: 44,
  gap: 16,
  small: 24,
  leading: 1.3,
  labelLeading: 1.6,
  moon: 200,
} as const;

const SIZES = [
  { size: 34, most: 5 },
  { size: 42, most: 4 },
  { size: 54, most: 3 },
  { size: 72, most: 2 },
] as const;

/** Room for the type, beside the moon. */
const COLUMN = WECHAT_SIZE.width - 3 * wechatCover.margin - wechatCover.moon;

/** A cover for WeChat ready to be drawn. */
export type WechatLayout = {
  /** Name of the site. */
  site: Run[];
  /** The article's category. */
  kicker: Run[];
  /** The title. */
  title: Lines;
  /** Label of AI's part; no lines where there is none. */
  label: Lines;
  /** The lit part of the moon, as the `d` of a path in a drawing 32 wide and high, and its diameter. */
  moon: { lit: string; size: number };
  /** The photograph, under which there is no more than the label; or null. */
  cover: CoverBox | null;
};

/**
 * Lays a cover for WeChat out: the photograph, as WeChat sets the title beside it, over a strip with the label; else the
 * title and the moon.
 */
export function layOutWechat(
  { site, title, kicker, day, cover, label }: PosterText,
  kit: CardKit,
): WechatLayout {
  const set = typesetter(kit);
  const labelLine = set.label(label, WECHAT_SIZE, COLUMN, wechatCover.small);
  const strip = Math.ceil(labelLine.lines.length * labelLine.size * wechatCover.labelLeading);
  const room = { ...WECHAT_SIZE, height: WECHAT_SIZE.height - strip };
  const isShown = cover && fills(cover, room);
  return {
    site: set.line(site, COLUMN / 2, wechatCover.small),
    kicker: set.line(kicker, COLUMN / 2, wechatCover.small),
    title: set.title(title, COLUMN, SIZES),
    label: labelLine,
    moon: { lit: moonOn(day), size: wechatCover.moon },
    cover: isShown ? { path: cover.path, left: 0, top: 0, ...room } : null,
  };
}
