import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newsBlocks } from '@/tests/news-post';
import { positionAt } from '../../source/position';
import { examineBody } from '../examine-body';

/** The seed makes a failure come again. */
const runs = { numRuns: 300, seed: 20_260_228 };

const lineEnd = fc.constantFrom('\n', '\r\n');

function lossesOf(body: string): string[] {
  const { facts } = examineBody(body);
  expect(facts.failure).toBeNull();
  return facts.losses.map(({ start, cause }) => `${positionAt(body, start).line} ${cause}`);
}

it('has nothing to say about what a newsroom writes', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(newsBlocks, lineEnd, (blocks, end) => {
      expect(lossesOf(blocks.join('\n\n').replaceAll('\n', end))).toEqual([]);
    }),
    runs,
  );
});

/** Blocks that lose a text, each with the cause, and the line on which the text is. */
const swallows: [block: string, cause: string, line: number][] = [
  ['[编者按]: 这一段会不会不见了？', 'paragraph', 0],
  ['- 甲\n\n  [编者按]: 这一段会不会不见了？', 'paragraph', 2],
  ['[^未用]: 重要的一句话', 'note', 0],
  ['> 甲\n>\n> [^未用]: 重要的一句话\n>\n>     又一句', 'note', 2],
  ['[公告]: https://example.com/', 'definition', 0],
  ['*[WXYZ]: 没有的缩写', 'abbreviation', 0],
  ['| 甲 | 乙 |\n| - | - |\n| 丙 | 丁 | 戊 |', 'cell', 2],
  ['- | 甲 |\n  | - |\n  | 丙 | **丙** |', 'cell', 2],
  ['<!-- 编者按没有关上', 'comment', 0],
  ['甲\n\n<div>\n乙 <!-- 编者按没有关上\n</div>', 'comment', 3],
  ['<video src="/a.mp4" controls>甲</video>', 'element', 0],
  ['甲<textarea>**乙**</textarea>', 'element', 0],
  ['<select>\n<option>甲</option>\n</select>', 'element', 1],
  ['丙\n\n1. 甲\n3. 乙', 'number', 3],
  ['> 甲[](/about)', 'link', 0],
  ['[^未用]: ![图](a.png)', 'note', 0],
  ['丙\n\n- 甲\n- 单价*数量*折扣', 'sign', 3],
  ['面积是 2*3*4 吗？', 'sign', 0],
  ['设 \\(x_1=甲\\) 与 \\(a+b\\)', 'sign', 0],
  ['```js 这句话看不到\n1\n```', 'fence', 0],
  ['<p class="甲\n\n乙', 'other', 0],
  ['<table><tr><td>甲</td></tr>乙</table>', 'moved', 0],
  ['> - 甲\n>\n>   <table><tr><td>甲乙</td></tr>丙</table>', 'moved', 2],
];

it('finds what is swallowed, on its line', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(
      newsBlocks,
      fc.constantFrom(...swallows),
      fc.nat(),
      lineEnd,
      (blocks, [block, cause, line], place, end) => {
        const at = place % (blocks.length + 1);
        const before = blocks
          .slice(0, at)
          .map((each) => `${each}\n\n`)
          .join('');
        const body = `${before}${block}\n\n${blocks.slice(at).join('\n\n')}`;
        const planted = before.split('\n').length + line;
        expect(lossesOf(body.replaceAll('\n', end))).toContain(`${planted} ${cause}`);
      },
    ),
    runs,
  );
});
