import { expect, it } from 'vitest';
import { createFormFinder } from './find-forms';

const found = (forms: string[], text: string) =>
  createFormFinder(forms)(text).map(({ start, end }) => text.slice(start, end));

it('finds all forms, those in others too, the longest first', () => {
  expect(found(['甲公司', '甲公司集团', '公司集团', '甲公司'], '说甲公司集团。')).toEqual([
    '甲公司集团',
    '甲公司',
    '公司集团',
  ]);
});

it.each([
  'xAB',
  'ABx',
  'AB1',
  '1AB',
  'ÉAB',
  'ABé',
  'ABe\u0301',
  'АAB',
  'AB\u0301',
  '𝒜AB',
  'AB',
  'A',
])('finds Latin at the bounds of words: %s', (text) => {
  expect(found(['AB'], text)).toEqual(text === 'AB' ? ['AB'] : []);
});

it.each(['甲AB乙', 'あABカ', '(AB)', 'AB,', 'AB-c', 'AB’s', '\uFFFCAB', '😀AB', '𠮷AB𠮷', '한AB'])(
  'a word ends beside %s',
  (text) => {
    expect(found(['AB'], text)).toEqual(['AB']);
  },
);

it('a number goes on behind its point', () => {
  expect(found(['G-4'], 'G-4.5、G-4,000')).toEqual([]);
  expect(found(['4.5'], '14.5、4.5.1、3,4.5、4.55')).toEqual([]);
  expect(found(['G-4', '4.5'], 'G-4. 4.5, G-4')).toEqual(['G-4', '4.5', 'G-4']);
});

it('finds Han and what lies beyond the first plane anywhere', () => {
  expect(found(['𠮷野', '野家'], '吃𠮷野家的')).toEqual(['𠮷野', '野家']);
});

it('ends with the text', () => {
  expect(createFormFinder(['AB', 'A B'])('说AB')).toEqual([{ form: 'AB', start: 1, end: 3 }]);
});

it('knows nothing of a list without forms', () => {
  expect(found([], '甲公司')).toEqual([]);
});
