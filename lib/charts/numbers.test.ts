import { describe, expect, it } from 'vitest';
import { formatNumber, labelOf, readNumber } from './numbers';

describe('a number as editors write it', () => {
  it.each([
    ['1,200.5', 1200.5],
    ['１２．５％', 12.5],
    ['−3', -3],
    ['－3', -3],
    ['+8', 8],
    ['.5', 0.5],
    ['1.2万', 12_000],
    ['3 亿', 3e8],
    ['2万亿', 2e12],
    ['-0', 0],
  ])('%s', (written, value) => {
    expect(readNumber(written)?.value).toBe(value);
  });

  it.each(['', '-', '—', '——', '/', 'N/A', '无', '暂无'])('is none where it says %j', (written) => {
    expect(readNumber(written)).toMatchObject({ value: null, text: '' });
  });

  it.each([
    '约120',
    '12亿元',
    '1,2',
    '1,2345',
    '12-15',
    '1.2.3',
    '$5',
    'abc',
    '12%%',
    '1e999',
    '0.0000000001',
    '9'.repeat(20),
  ])('is not %s', (written) => {
    expect(readNumber(written)).toBeNull();
  });
});

it.each([
  [0, '', '0'],
  [9999, '', '9999'],
  [12_345, '', '1.23万'],
  [-123_456_789, '人', '−1.23亿'],
  [2.5e12, '元', '2.5万亿'],
  [12_345, '万元', '12345'],
  [12_345, '亿元', '1.23万'],
  [0.012, '', '0.012'],
  [-0.001, '%', '−0.001'],
])('says %d %s as %s', (value, unit, said) => {
  expect(formatNumber(value, unit)).toBe(said);
});

it.each([
  ['120.50', '亿元', '120.50'],
  ['1,234,567', '', '123.46万'],
  ['1,350', '', '1350'],
  ['-12.5%', '%', '−12.5%'],
  ['9000万', '', '9000万'],
])('labels %s', (written, unit, label) => {
  const read = readNumber(written);
  expect(read && labelOf(read, unit)).toBe(label);
});
