import { expect, it } from 'vitest';
import { mainlandWording } from './regional-wording';

it.each([
  ['輝達', '英伟达'],
  ['人工智慧', '人工智能'],
  ['資料庫', '数据库'],
  ['算力飞轮', '算力飞轮'],
])('says %s as %s', (text, worded) => {
  expect(mainlandWording(text)).toBe(worded);
});
