import { expect, it } from 'vitest';
import { heldBy, saidBy, wordsOf } from './said';

const file = (said: string) => (said.startsWith('a') ? `/images/${said}` : null);

it.each([
  ['cover_pic 封面_一 a.png max-800', '![封面 一](/images/a.png)'],
  ['a.png alt="二" caption="图注"', '![二](/images/a.png "图注")'],
  ['/up/c.jpg', '![](/up/c.jpg)'],
  ['https://e.example/a?x=1 name="甲" desc="一句话"', '[甲](https://e.example/a?x=1) 一句话'],
  ['url:https://e.example/', '<https://e.example/>'],
  ['src="/old/post" title="旧文"', '[旧文](/old/post)'],
  ['title="只有字" id="7"', '只有字'],
])('of a tag with %j it writes %j', (words, text) => {
  const args = words.match(/[\w-]+="[^"]*"|\S+/gu) ?? [];
  expect(saidBy(wordsOf(args), file)).toEqual({ text, block: false });
});

it('puts several pictures apart', () => {
  expect(saidBy(wordsOf(['a1.png', 'a2.png']), file)).toEqual({
    text: '![](/images/a1.png)\n\n![](/images/a2.png)',
    block: true,
  });
});

it.each(['id=7', '5 random', '/a/setting', 'gone.png', ''])('says nothing of %j', (words) => {
  expect(saidBy(wordsOf(words.split(' ').filter(Boolean)), file)).toBeNull();
});

it('keeps the title of what holds others, and a word in its sentence', () => {
  const { args, params } = wordsOf(['type="tip"', 'title="重点"']);
  expect(heldBy({ args, params }, '\n- 甲\n').text).toBe('**重点**\n\n- 甲');
  expect(heldBy(wordsOf(['def="注"']), '一词')).toEqual({ text: '一词', block: false });
});
