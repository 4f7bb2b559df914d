import { pinyin } from 'pinyin-pro';
import { expect, it } from 'vitest';
import { bySurname, READ_AS } from './surnames';

it.each([...READ_AS])('the surname %s is read as %s', (surname, read) => {
  const asSurname = pinyin(`${surname}某`, { mode: 'surname', toneType: 'none' });
  expect(asSurname).toBe(pinyin(`${read}某`, { toneType: 'none' }));
});

it.each([...READ_AS])('%s stands among others, not beside %s, by itself', (surname, read) => {
  const others = '波 钗 初 达 夫 级 克 民 魔 年 泊 穷 全 森 推 为 信 英 泽 重'.split(' ');
  const { compare } = new Intl.Collator('zh-Hans-CN');
  const [first = '', second = ''] = [surname, read].sort(compare);
  expect(others.some((each) => compare(first, each) < 0 && compare(each, second) < 0)).toBe(true);
});

it.each([
  ['曾国藩', '增国藩'],
  ['解珍', '谢珍'],
  ['尉迟恭', '玉迟恭'],
])('orders %s as %s', (name, compared) => {
  expect(bySurname(name)).toBe(compared);
});

it.each(['解放日报', '曾', '查理·芒格', '曹操', 'Sophie Wang'])('leaves %s as it is', (name) => {
  expect(bySurname(name)).toBe(name);
});
