import ts from 'typescript';
import { expect, it } from 'vitest';
import { projectFiles, readProjectFile } from './project-files';
import { simplifiedOnly } from './simplified-only';

/** What is said in either script by another means: the page of a failure, which has no language. */
const APART = ['components/site/server-error.shared.ts'];

/** Words in Simplified script that stand anywhere but as the first of the two that `inScript` chooses from. */
function strayWords(file: string, code: string): string[] {
  const stray: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      // prettier-ignore
      if (simplifiedOnly(node.text).length > 0) stray.push(node.text);
    const chooses = ts.isCallExpression(node) && node.expression.getText() === 'inScript';
    const [first] = chooses ? node.arguments : [];
    ts.forEachChild(node, (child) => {
      if (child !== first) visit(child);
    });
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  return stray;
}

const files = projectFiles(/^(?:components|client)\/.*\.ts$/u).filter(
  (file) => !file.endsWith('.test.ts') && !APART.includes(file),
);

it.each(files)('%s says what readers see in the script of the page', (file) => {
  expect(strayWords(file, readProjectFile(file))).toEqual([]);
});

it.each([
  ["const a = '关闭';", ['关闭']],
  ["inScript('关闭', '关閉');", ['关閉']],
  ["inScript({ a: ['关闭', () => `语速`] }, { a: '關閉' });", []],
  ['const b = (n: number) => `语速 $' + '{n}`;', ['语速 ']],
])('finds what is not: %s', (code, found) => {
  expect(strayWords('a.ts', code)).toEqual(found);
});
