import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Nodes, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { HtmlPiece } from '@/lib/content/body/cut-html';
import { render } from '@/lib/content/body/render';
import type { BodyRecord } from '@/lib/content/body/rendering';
import { inScriptOf } from '@/lib/content/library/in-script';
import { scriptOf } from '@/lib/content/library/script-of';
import { listFiles } from '@/lib/content/source/files';
import { archive } from '../scripts/bench/archive/write-archive.mjs';
import { simplifiedOnly } from './simplified-only';

/** A document's file. */
type Source = { path: string; text: string };

async function filesIn(folder: string): Promise<Source[]> {
  const { known } = await listFiles(folder);
  return Object.values(known)
    .flat()
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({ path: file, text: readFileSync(path.join(folder, file), 'utf8') }));
}

/** A body's HTML, its pictures by what is said of them. */
const htmlOf = ({ html }: BodyRecord, link: (address: string) => string = String) =>
  html.map((piece) => (typeof piece === 'string' ? piece : filled(piece, link))).join('');
function filled(piece: Exclude<HtmlPiece, string>, link: (address: string) => string): string {
  if ('href' in piece) return link(piece.href);
  return 'chart' in piece ? '<figure class="chart"' : `<img${piece.others}>`;
}

const MACHINE = /^(?:code|iframe|kbd|math|pre|samp|script|style|textarea)$/u;
const READ = ['alt', 'title', 'ariaLabel', 'placeholder', 'label', 'abbr', 'summary', 'lang'];

/** Whether what is in an element stays as it was written. */
function stays({ tagName, properties }: Element): boolean {
  const { lang, translate, className } = properties;
  const names = Array.isArray(className) ? className.map(String) : [];
  return (
    MACHINE.test(tagName) ||
    names.some((name) => /^(?:math|math-block|katex)$/u.test(name)) ||
    translate === 'no' ||
    (typeof lang === 'string' && scriptOf(lang) === null)
  );
}

/** Elements and texts of a body, in their order, and whether each stays as it was written. */
function* nodesOf(node: Nodes, kept = false): Generator<[Element | Text, boolean]> {
  const isKept = kept || (node.type === 'element' && stays(node));
  if (node.type === 'text' || node.type === 'element') yield [node, isKept];
  if ('children' in node) for (const child of node.children) yield* nodesOf(child, isKept);
}

const treeOf = (html: string) => fromHtml(html, { fragment: true });
const elementsOf = (html: string) =>
  [...nodesOf(treeOf(html))].flatMap(([node]) => (node.type === 'element' ? [node] : []));

/** Gives the parts of an element that are for machines: its name, and its attributes but those that are read. */
const forMachines = ({ tagName, properties }: Element, link: (address: string) => string) => ({
  tagName,
  ...Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => !READ.includes(name))
      .map(([name, value]) => [
        name,
        name === 'href' && tagName === 'a' && typeof value === 'string' ? link(value) : value,
      ]),
  ),
});

const corpora = {
  'the seed': await filesIn('content'),
  'the newsroom': await filesIn('e2e/fixtures/newsroom'),
  '200 generated posts': [...archive(200)].filter(({ path: file }) => file.endsWith('.md')),
};

describe.each(Object.entries(corpora))('the bodies of %s in Traditional script', (_, sources) => {
  const bodies = Promise.all(
    sources.map(async (source) => {
      const { body } = await render(source.text, source.path);
      const script = await inScriptOf('zh-hant', []);
      const { link, html } = script!;
      const shown = html(source.path)!(htmlOf(body, link));
      return { source, html: htmlOf(body), link, shown };
    }),
  );

  it('have no character that is Simplified alone', { timeout: 60_000 }, async () => {
    for (const { source, shown } of await bodies) {
      const texts = [...nodesOf(treeOf(shown))].flatMap(([node, isKept]) => {
        if (node.type === 'text') return isKept ? [] : [node.value];
        return READ.map((name) => node.properties[name]).map((value) => String(value ?? ''));
      });
      expect([source.path, simplifiedOnly(texts.join('\n'))]).toEqual([source.path, []]);
    }
  });

  it('have code, addresses and ids as they were', { timeout: 60_000 }, async () => {
    for (const { source, html, link, shown } of await bodies) {
      const [before, after] = [elementsOf(html), elementsOf(shown)];
      expect([source.path, after.map((each) => forMachines(each, String))]).toEqual([
        source.path,
        before.map((each) => forMachines(each, link)),
      ]);
      const code = (elements: Element[]) =>
        elements.filter(({ tagName }) => MACHINE.test(tagName)).map((each) => toString(each));
      expect(code(after)).toEqual(code(before));
    }
  });
});

it('are told from others by these tests', () => {
  const [[, kept] = []] = [...nodesOf(treeOf('<code>软</code>'))].slice(-1);
  expect([kept, simplifiedOnly('软體')]).toEqual([true, ['软']]);
});
