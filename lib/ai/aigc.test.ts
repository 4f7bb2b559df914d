import { expect, it } from 'vitest';
import { AIGC_KEYS, aigcOf, isAigcCode, isProducerCode, type AigcRecord } from './aigc';

/** Plainly nobody's: 27 characters of the form of a code. */
const PRODUCER = 'TEST-TEST-TEST-TEST-TEST-01';

const record = (label: string): AigcRecord => ({
  ...{ Label: label, ContentProducer: 'fixture', ProduceID: 'a', ReservedCode1: '' },
  ...{ ContentPropagator: '', PropagateID: '', ReservedCode2: 'c' },
});

it.each([
  ['generated', '1'],
  ['assisted', '2'],
] as const)('of an article of its own, %s, is whole and in order', (level, label) => {
  const made = aigcOf({ id: '2026-02-28/中 文"\\', ai: { level }, aigc: null }, PRODUCER);
  expect(Object.keys(made ?? {})).toEqual(AIGC_KEYS);
  expect(made).toMatchObject({ Label: label, ContentProducer: PRODUCER });
  expect(made?.ContentPropagator).toBe(made?.ContentProducer);
  expect(made?.PropagateID).toBe(made?.ProduceID);
  expect(Object.values(made ?? {}).filter((value) => !isAigcCode(value))).toEqual([]);
});

it.each([null, { level: 'none' as const }])('is not there without AI: %j', (ai) => {
  expect(aigcOf({ id: 'a', ai, aigc: null }, PRODUCER)).toBeNull();
});

it('is the one that an article came with, as it was', () => {
  const came = record('3');
  expect(aigcOf({ id: 'a', ai: { level: 'assisted' }, aigc: came }, PRODUCER)).toBe(came);
});

it('names no producer that has no code', () => {
  const made = aigcOf({ id: 'a', ai: { level: 'generated' }, aigc: null }, null);
  expect(made).toMatchObject({ ContentProducer: '', ContentPropagator: '', ProduceID: 'a' });
});

it('is made of visible ASCII but for the quote and the backslash', () => {
  const ascii = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code));
  const allowed = ascii.filter(isAigcCode).map((each) => each.charCodeAt(0));
  const range = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  expect(allowed).toEqual([0x21, ...range(0x23, 0x5b), ...range(0x5d, 0x7e)]);
});

it.each([
  [PRODUCER, true],
  [PRODUCER.slice(1), false],
  [`${PRODUCER}1`, false],
  [PRODUCER.replace('-', ' '), false],
  ['', false],
])('%j as the code of a producer: %s', (code, expected) => {
  expect(isProducerCode(code)).toBe(expected);
});
