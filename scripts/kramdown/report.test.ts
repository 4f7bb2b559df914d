import { describe, expect, it } from 'vitest';
import { level } from './level';
import { reasons } from './reasons';
import { type Difference, problems, readConstructs, report } from './report';

const names = reasons.flatMap(({ constructs }) => constructs);
const differences: Difference[] = names.map((name) => ({
  name,
  markdown: '| `a` |\n',
  kramdown: '<p>a</p>',
  ours: '',
}));

describe('the constructs', () => {
  const constructs = readConstructs();

  it('are at least 150, each of its own name', () => {
    expect(constructs.length).toBeGreaterThanOrEqual(150);
    expect(new Set(constructs.map(({ name }) => name)).size).toBe(constructs.length);
  });

  it('are as written', () => {
    expect(constructs.find(({ name }) => name === 'hard break by blanks')?.markdown).toBe(
      '甲  \n乙',
    );
  });

  it('are those that are explained', () => {
    const known = new Set(constructs.map(({ name }) => name));
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });
});

it('finds a difference without a reason, and a reason without a difference', () => {
  expect(problems(differences)).toEqual([]);
  expect(problems(differences.slice(1))).toEqual([`no difference: ${names[0] ?? ''}`]);
  expect(
    problems([...differences, { name: '新', markdown: '', kramdown: 'a', ours: 'b' }]),
  ).toEqual(['unexplained: 新\n  a\n  b']);
});

it('reports each difference under its reason', () => {
  const written = report(differences, 300);
  expect(written).toContain(`${300 - names.length} of 300 constructs are read alike`);
  expect(
    written.match(/^\| `` \\\| `a` \\\|\\n `` \| ` <p>a<\/p> ` \| \(nothing\) \|$/gmu),
  ).toHaveLength(names.length);
});

it.each([
  ['<p>甲\n乙</p>', '<p>甲乙</p>'],
  ['<p>甲<!-- 密 --></p>', '<p>甲</p>'],
  ['<td style="text-align: right">1</td>', '<td align="right">1</td>'],
  [
    '<figure><img data-image="a.png" loading="lazy" alt="图"></figure>',
    '<p><img src="a.png" alt="图"></p>',
  ],
  ['<h2 id="a"><a class="heading-anchor" href="#a">甲</a></h2>', '<h2 id="a">甲</h2>'],
  ['<p class="small evil" style="color:red">甲</p>', '<p class="small">甲</p>'],
])('levels %s', (html, levelled) => {
  expect(level(html)).toBe(levelled);
});
