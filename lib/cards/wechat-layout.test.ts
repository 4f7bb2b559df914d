import { expect, it } from 'vitest';
import type { CardKit } from '@/lib/content/compiled/card-kit';
import type { CardLabel } from './label-of';
import { WECHAT_SIZE } from './size';
import { layOutWechat, wechatCover } from './wechat-layout';

const advances = Object.fromEntries(Array.from('月由AI生成样例晚报').map((each) => [each, 1]));
const kit: CardKit = {
  bold: { fonts: [], advances },
  regular: { fonts: [], advances },
  emoji: {},
};
const label: CardLabel = { words: '由AI生成', isLarge: true, labels: null };
const cover = { path: '/assets/content/a.jpg', width: 2400, height: 1200 };
const layOut = (given: { label?: CardLabel; cover?: typeof cover }) =>
  layOutWechat(
    {
      site: '样例晚报',
      kicker: '',
      title: '月',
      summary: '',
      byline: '',
      hint: '',
      url: '',
      host: '',
      day: '2020-02-29',
      cover: given.cover ?? null,
      label: given.label ?? null,
    },
    kit,
  );

it('a photograph fills the cover, and leaves room for the label where there is one', () => {
  expect(layOut({ cover }).cover).toEqual({ path: cover.path, left: 0, top: 0, ...WECHAT_SIZE });
  const labelled = layOut({ cover, label });
  expect(labelled.label.lines).toEqual([
    [
      { text: '由', gap: 0 },
      { text: 'AI', gap: 0.125 },
      { text: '生成', gap: 0.125 },
    ],
  ]);
  const strip = WECHAT_SIZE.height - (labelled.cover?.height ?? 0);
  expect(strip).toBeGreaterThanOrEqual(labelled.label.size * wechatCover.labelLeading);
  expect(labelled.cover?.top).toBe(0);
});

it('a photograph that would be a blur is not shown', () => {
  expect(layOut({ cover: { ...cover, width: 100, height: 50 } }).cover).toBeNull();
});
