import { expect, it } from 'vitest';
import type { AiLevel } from '@/lib/ai/levels';
import { createAiOf } from './ai-of';

const category = (id: string, level?: AiLevel) => ({
  ...{ id, name: `${id}类`, aliases: [] },
  ...(level && { ai: { level } }),
});

const categories = [
  category('a', 'assisted'),
  category('b', 'generated'),
  category('c'),
  category('n', 'none'),
];

const levelOf = (categoryNames: string[], own?: AiLevel, ofSite: AiLevel | null = null) =>
  createAiOf(categories, ofSite)({ ...(own && { ai: { level: own } }), categoryNames })?.level ??
  null;

it.each([
  ['nobody', [], undefined, null, null],
  ['a category that says nothing', ['c'], undefined, null, null],
  ['a category without a document', ['别的'], undefined, null, null],
  ['the article', ['b'], 'none', 'generated', 'none'],
  ['its category', ['a'], undefined, 'generated', 'assisted'],
  ['its category, by name', ['a类'], undefined, null, 'assisted'],
  ['the category that says most', ['a', 'b'], undefined, null, 'generated'],
  [
    'the category that says most, whatever the order',
    ['b', 'n', 'a'],
    undefined,
    null,
    'generated',
  ],
  ['the one category that says none', ['n'], undefined, 'assisted', 'none'],
  ['the site', ['c'], undefined, 'assisted', 'assisted'],
] as const)('said by %s', (_, names, own, ofSite, expected) => {
  expect(levelOf([...names], own, ofSite)).toBe(expected);
});

const record = {
  ...{ Label: '3', ContentProducer: '', ProduceID: 'x', ReservedCode1: '' },
  ...{ ContentPropagator: '', PropagateID: '', ReservedCode2: '' },
};

it('goes by the record that an article came with, unless the article says otherwise', () => {
  const aiOf = createAiOf(categories, 'none');
  const levels = [undefined, 'assisted' as const].map(
    (own) =>
      aiOf({ aigc: record, categoryNames: ['n'], ...(own && { ai: { level: own } }) })?.level,
  );
  expect(levels).toEqual(['generated', 'assisted']);
});

it('has the note of whoever says it', () => {
  const noted = [{ ...category('a'), ai: { level: 'assisted', note: '翻译' } as const }];
  const aiOf = createAiOf(noted, null);
  expect(aiOf({ categoryNames: ['a'] })).toEqual({ level: 'assisted', note: '翻译' });
  expect(aiOf({ categoryNames: ['a'], ai: { level: 'assisted' } })).toEqual({
    level: 'assisted',
    note: null,
  });
});
