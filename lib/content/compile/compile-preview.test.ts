import { expect, it } from 'vitest';
import type { CompileOptions } from './compile';
import { compilePreview } from './compile-preview';

const mistake = (file: string) => ({ file, line: 1, column: 1 }) as never;
const mistakes = [mistake('content/posts/a.md'), mistake('content/posts/b.md')];

/** Compiles a preview; gives what was left out each time, of which some cannot be compiled without more. */
async function preview(unreadable: string[], refused: (without: ReadonlySet<string>) => boolean) {
  const tried: string[][] = [];
  const compile = ({ without = new Set<string>(), mistakes: told }: CompileOptions = {}) => {
    expect(told).toBe(mistakes);
    tried.push([...without]);
    return refused(without) ? Promise.reject(new Error('no')) : Promise.resolve();
  };
  const compiler = { compile, unreadable: () => new Set(unreadable) };
  const failure = await compilePreview(compiler, mistakes, 'content').catch(String);
  return { tried, failure };
}

it('shows what has a mistake as it is, and leaves out what cannot be rendered', async () => {
  expect(await preview(['posts/c.md'], () => false)).toEqual({
    tried: [['posts/c.md']],
    failure: undefined,
  });
});

it('leaves out all that has a mistake where the fault lies between documents', async () => {
  const refused = (without: ReadonlySet<string>) => !without.has('posts/a.md');
  expect(await preview(['posts/c.md'], refused)).toEqual({
    tried: [['posts/c.md'], ['posts/c.md', 'posts/a.md', 'posts/b.md']],
    failure: undefined,
  });
});

it('fails where even the rest cannot be compiled', async () => {
  const { tried, failure } = await preview([], () => true);
  expect([tried.length, failure]).toEqual([2, 'Error: no']);
});
