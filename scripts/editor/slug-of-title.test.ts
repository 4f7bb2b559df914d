import { expect, it } from 'vitest';
import { slugOfTitle } from './slug-of-title';

it.each([
  ['重庆的GLM-5女人', 'chong-qing-de-glm-5-nv-ren'],
  ['AI 日报：银行行长，行不行？', 'ai-ri-bao-yin-hang-hang-zhang-xing-bu-xing'],
  ['Claude 4.5 发布', 'claude-4.5-fa-bu'],
  ['2.5万亿美元', '2.5-wan-yi-mei-yuan'],
  ['ＡＩ与Ｎode.js', 'ai-yu-node.js'],
  ['Hello, World!', 'hello-world'],
  ['Привет ありがとう', 'привет-ありがとう'],
  ['🌙✨', ''],
  ['……！？', ''],
  ['', ''],
  ['月亮🌙日报', 'yue-liang-ri-bao'],
])('“%s” gives “%s”', (title, slug) => {
  expect(slugOfTitle(title)).toBe(slug);
});

it('is cut between words', () => {
  const slug = slugOfTitle('长'.repeat(80));
  expect(slug.length).toBeLessThanOrEqual(60);
  expect(slug).toMatch(/^(?:(?:chang|zhang)-)*(?:chang|zhang)$/u);
  expect(slugOfTitle('a'.repeat(80))).toHaveLength(60);
});
