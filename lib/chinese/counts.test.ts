import { expect, it } from 'vitest';
import { countText } from './counts';

it('counts Han characters, Latin words and numbers, not punctuation', () => {
  expect(countText('英伟达Q4营收681亿美元，同比增长78%。').characters).toBe(12 + 3);
});

it('takes a number with its decimals as one word', () => {
  expect(countText('2.5万亿').characters).toBe(3);
});

it('reads 400 Han characters a minute, rounded up', () => {
  expect(countText('字'.repeat(400)).minutes).toBe(1);
  expect(countText('字'.repeat(401)).minutes).toBe(2);
});

it('adds 12 seconds a picture', () => {
  expect(countText('字'.repeat(400), 5).minutes).toBe(2);
});

it('says one minute of nothing', () => {
  expect(countText('')).toEqual({ characters: 0, minutes: 1 });
});
