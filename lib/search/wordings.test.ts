import { expect, it } from 'vitest';
import { loadWordings } from './wordings';

const house = { keep: [], terms: [{ from: '大模型', tw: '大型模型', hk: null }] };
const [taiwan] = await loadWordings(house);

it.each([
  ['輝達', '英伟达'],
  ['人工智慧', '人工智能'],
  ['資料庫', '数据库'],
  ['產品品質', '产品质量'],
  ['大型模型', '大模型'],
  ['算力飞轮', '算力飞轮'],
])('says %s as %s', (text, worded) => {
  expect(taiwan?.(text)).toBe(worded);
});
