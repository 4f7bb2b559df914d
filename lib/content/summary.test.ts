import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { plainText } from './plain-text';
import { summarise } from './summary';

const summaryOf = (html: string) => {
  const tree = fromHtml(html, { fragment: true });
  return summarise(tree, html, plainText(tree).text);
};

it('opens with the first paragraphs, not with headings', () => {
  const { opening, characters, minutes } = summaryOf(
    '<h2>引言</h2><p>第一<strong>句</strong>。</p><p>第二句。</p>',
  );
  expect(opening).toBe('第一句。第二句。');
  expect(characters).toBe(8);
  expect(minutes).toBe(1);
});

it('counts pictures into the reading time', () => {
  expect(summaryOf(`<p>${'字'.repeat(400)}</p><p><img src="a.png" alt=""></p>`).minutes).toBe(2);
});

it('changes its hash with the body', () => {
  expect(summaryOf('<p>甲</p>').hash).not.toBe(summaryOf('<p>乙</p>').hash);
});
