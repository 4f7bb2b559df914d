import { describe, expect, it } from 'vitest';
import { anArticle, anAuthor } from './an-article';
import { surfaces } from './shown-surfaces';

const reviewers = [
  anAuthor({ id: 'shen', name: '沈样例' }),
  anAuthor({ id: 'zhou', name: '周样例' }),
];
const reviewedAt = '2020-02-29T16:30:00.000Z';

describe.each(Object.entries(surfaces))('who answers for an article, on %s', (_, surface) => {
  const { show, namesReviewers = false } = surface;

  it('is named with the day of the review where the text is', () => {
    const text = show(anArticle({ reviewers, reviewedAt })).replaceAll(/\s+/gu, ' ');
    expect(text.includes('审核：沈样例、周样例 · 2020年3月1日')).toBe(namesReviewers);
  });

  it('is named without a day', () => {
    const text = show(anArticle({ reviewers: reviewers.slice(0, 1) }));
    expect(text.includes('审核：沈样例')).toBe(namesReviewers);
    expect(text).not.toContain('2020年3月1日');
  });

  it('is not spoken of where nobody is named', () => {
    expect(show(anArticle({ reviewedAt }))).not.toMatch(/审核|2020年3月1日/u);
  });
});
