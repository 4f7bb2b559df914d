import { expect, it } from 'vitest';
import { AIGC_KEYS } from '@/lib/ai/aigc';
import { parseAigc } from './aigc';

const whole = {
  ReservedCode2: 'd',
  Label: '1',
  ContentProducer: 'fixture',
  ProduceID: 'a~!#[]',
  ReservedCode1: null,
  ContentPropagator: '',
  PropagateID: 'b',
};

const placesOf = (value: unknown) => {
  const result = parseAigc(value, 'Asia/Shanghai');
  if (result.ok) return [];
  return [result, ...(result.others ?? [])].map(({ at = [] }) => at.join('.'));
};

it('reads seven texts, in their order, an empty one too', () => {
  const result = parseAigc(whole, 'Asia/Shanghai');
  if (!result.ok) throw new Error(result.problem.zh);
  expect(Object.keys(result.value)).toEqual(AIGC_KEYS);
  expect(result.value).toEqual({ ...whole, ReservedCode1: '' });
});

it.each([
  ['no map', 'AI', ['']],
  ['two records', [whole, whole], ['']],
  ['a label in words', { ...whole, Label: 'AIGC' }, ['Label']],
  ['no label', { ...whole, Label: '' }, ['Label']],
  ['a label that is not', { ...whole, Label: '4' }, ['Label']],
  ['full-width', { ...whole, Label: '１' }, ['Label']],
  ['a number', { ...whole, Label: 1 }, ['Label']],
  ['a number that loses zeros', { ...whole, ProduceID: 7 }, ['ProduceID']],
  ['a space', { ...whole, ContentProducer: 'An Agent' }, ['ContentProducer']],
  ['Chinese', { ...whole, ContentProducer: '月亮' }, ['ContentProducer']],
  [
    'a quote and a backslash',
    { ...whole, ProduceID: '"', PropagateID: '\\' },
    ['ProduceID', 'PropagateID'],
  ],
  ['a list', { ...whole, ReservedCode1: ['a'] }, ['ReservedCode1']],
  ['a key too few', { Label: '1', ...{ ContentProducer: 'a', ProduceID: 'a' } }, ['', '', '', '']],
  ['a key too many', { ...whole, Lable: '1' }, ['Lable']],
])('refuses %s', (_, value, places) => {
  expect(placesOf(value)).toEqual(places);
});

it('puts a number in quotes', () => {
  expect(parseAigc({ ...whole, Label: 1 }, 'Asia/Shanghai')).toMatchObject({ correction: '"1"' });
});
