import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { comparePages } from './compare';

const compare = (old: string, ours: string) =>
  comparePages(fromHtml(old, { fragment: true }), fromHtml(ours, { fragment: true }));

it('is the same where only signs and spaces differ', () => {
  expect(compare('<p>他说”好”--甲\n乙…</p>', '<p>他说“好”–甲乙...</p>')).toEqual({
    same: 1,
    differences: [],
    counts: [],
  });
});

it('shows what is lost and what has come', () => {
  const { same, differences, counts } = compare(
    '<h2>题</h2><p>甲乙丙丁<a href="/">戊</a></p>',
    '<p>题甲乙己丁戊</p>',
  );
  expect(same).toBeCloseTo(5 / 6);
  expect(differences).toEqual(['- 丙', '+ 己']);
  expect(counts).toEqual(['headings 1 → 0', 'links 1 → 0']);
});

it('leaves out what nobody reads', () => {
  expect(
    compare('<script>x</script><p>甲</p>', '<p>甲<a class="heading-anchor">#</a></p>').same,
  ).toBe(1);
});
