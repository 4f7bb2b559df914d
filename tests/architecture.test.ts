import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFloors, features } from '../eslint/layers.mjs';
import { projectFiles, projectRoot, readProjectFile } from './project-files';

const architecture = readProjectFile('docs/architecture.md');

/** The cells of each row of the table below a heading, marks taken out of them. */
function tableBelow(heading: string): string[][] {
  const section = architecture.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
}

describe('docs/architecture.md', () => {
  it('can be read in five minutes', () => {
    const words = architecture.match(/[\p{L}\p{N}](?:[\p{L}\p{N}./*'’-]*[\p{L}\p{N}])?/gu) ?? [];
    expect(words.length).toBeGreaterThan(500);
    expect(words.length).toBeLessThanOrEqual(900);
  });

  it('names the floors as lint holds them', () => {
    const named = tableBelow('Floors').map(([floor = '']) => floor.split(/\s*·\s*|\s+/u));
    expect(named).toEqual([
      ['lib/*'],
      ...contentFloors.map(([first = '', ...others]) => [`lib/content/${first}`, ...others]),
      [`lib/${features[0] ?? ''}`, ...features.slice(1)],
      ['components'],
      ['app'],
    ]);
  });

  it('leads to every other document', () => {
    const others = readdirSync(join(projectRoot, 'docs')).filter(
      (name) => name.endsWith('.md') && name !== 'architecture.md',
    );
    expect(others.filter((name) => !architecture.includes(`(${name})`))).toEqual([]);
  });
});

describe('the words', () => {
  const words = tableBelow('Words');
  const code = projectFiles(/^(?:app|client|components|contentlayer|lib)\b.*\.tsx?$/u)
    .filter((file) => !file.includes('.test.'))
    .map((file) => ({ file, text: readProjectFile(file) }));

  it.each(words)('%s is one thing: %s', (word, _, place) => {
    const declared = new RegExp(`\\b(?:export type|const) ${word} =(?! \\w+;)`, 'u');
    expect(code.filter(({ text }) => declared.test(text)).map(({ file }) => file)).toEqual([place]);
  });

  it.each(words.flatMap(([word, , , not]) => (not ? [[word, not]] : [])))(
    '%s is called nothing else: %s',
    (_, not) => {
      const exported = new RegExp(`export (?:const|function|type) \\w*${not}\\b`, 'iu');
      expect(code.filter(({ text }) => exported.test(text)).map(({ file }) => file)).toEqual([]);
    },
  );
});

it('an edition is of a day, and no locale is one', () => {
  const other = /\b(?:Traditional|Simplified|WeChat|default) editions?\b/u;
  const texts = projectFiles(
    /^(?:app|client|components|docs|e2e|lib|scripts)\b.*\.(?:tsx?|mjs|md)$/u,
  );
  expect(texts.filter((file) => other.test(readProjectFile(file)))).toEqual([]);
});

describe('documents', () => {
  const documents = projectFiles(/^(?:docs\/.*|[A-Z]+)\.md$/u).filter(
    (file) => file !== 'CHANGELOG.md',
  );
  /** Paths of ours in a text, where they are written whole: no pattern, no place to fill in. */
  const pathsIn = (text: string) =>
    [
      ...text.matchAll(
        /`((?:app|client|components|deploy|e2e|eslint|lib|scripts|tests)\/[^`\s]+)`/gu,
      ),
    ]
      .map(([, path = '']) => path)
      .filter((path) => !/[<>{}*…]/u.test(path));

  it.each(documents)('%s names files that are there', (document) => {
    const missing = pathsIn(readProjectFile(document)).filter(
      (path) => !existsSync(join(projectRoot, path)),
    );
    expect(missing).toEqual([]);
  });
});
