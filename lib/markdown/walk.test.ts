import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { SKIP, walk, walkElements } from './walk';

const text = (value: string) => ({ type: 'text' as const, value });

function sample(): Root {
  return {
    type: 'root',
    children: [
      { type: 'paragraph', children: [text('一'), { type: 'strong', children: [text('二')] }] },
      { type: 'paragraph', children: [text('三')] },
    ],
  };
}

function texts(tree: Root): string[] {
  const found: string[] = [];
  walk(tree, (node) => {
    if (node.type === 'text') found.push(node.value);
  });
  return found;
}

test('visits parents before children, in order, with parent and index', () => {
  const visited: string[] = [];
  walk(sample(), (node, parent, index) => {
    visited.push(`${parent?.type ?? '-'} ${index} ${node.type}`);
  });
  expect(visited).toEqual([
    '- 0 root',
    'root 0 paragraph',
    'paragraph 0 text',
    'paragraph 1 strong',
    'strong 0 text',
    'root 1 paragraph',
    'paragraph 0 text',
  ]);
});

test('leaves out the children of what is skipped', () => {
  const visited: string[] = [];
  walk(sample(), (node) => {
    visited.push(node.type);
    return node.type === 'paragraph' ? SKIP : undefined;
  });
  expect(visited).toEqual(['root', 'paragraph', 'paragraph']);
});

test('goes on where it is told, so that siblings may be taken out and put in', () => {
  const tree = sample();
  walk(tree, (node, parent, index) => {
    if (node.type !== 'text' || parent?.type !== 'paragraph') return undefined;
    parent.children.splice(index, 1, text(`${node.value}甲`), text(`${node.value}乙`));
    return index + 2;
  });
  expect(texts(tree)).toEqual(['一甲', '一乙', '二', '三甲', '三乙']);
});

test('visits elements only', () => {
  const visited: string[] = [];
  walkElements(
    {
      type: 'root',
      children: [
        { type: 'element', tagName: 'p', properties: {}, children: [text('甲')] },
        text('乙'),
      ],
    },
    ({ tagName }) => {
      visited.push(tagName);
    },
  );
  expect(visited).toEqual(['p']);
});
