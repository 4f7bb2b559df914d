import ts from 'typescript';
import { expect, it } from 'vitest';
import { converterTo } from '@/lib/script-conversion/converter';
import { NO_HOUSE } from '@/lib/script-conversion/house-dictionary';
import { projectFiles, readProjectFile } from './project-files';
import { simplifiedOnly } from './simplified-only';

/** Files that say their words in either script by another means: the page of a failure has no language. */
const APART = ['components/site/server-error.shared.ts'];

const { text: inTraditional } = await converterTo('zh-hant', { variant: 'tw', house: NO_HOUSE });

/** Whether a text is no Traditional one: characters of both scripts (里, 台) and quotation marks are told by the converter. */
function isSimplified(text: string): boolean {
  return (
    /\p{Script=Han}/u.test(text) &&
    (simplifiedOnly(text).length > 0 || inTraditional(text) !== text)
  );
}

/** Words in Simplified script that stand anywhere but as the first of the two that `inScript` chooses from. */
function strayWords(file: string, code: string): string[] {
  const stray: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      if (isSimplified(node.text)) stray.push(node.text);
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
  ["inScript(['这里', '“门”'], ['這里', '“門”']);", ['這里', '“門”']],
  ["inScript({ a: ['关闭', () => `语速`] }, { a: '關閉' });", []],
  ['const b = (n: number) => `语速 $' + '{n}`;', ['语速 ']],
])('finds what is not: %s', (code, found) => {
  expect(strayWords('a.ts', code)).toEqual(found);
});
