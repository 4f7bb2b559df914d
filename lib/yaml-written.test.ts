import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeFields, writeYaml } from './yaml-written';

const TEXTS = { time: '12:30', word: 'on', octal: '0o7', number: '1_000', list: ['no', '~'] };

it.each([writeYaml, writeFields])('has texts that every reader takes for texts', (write) => {
  const written = write(TEXTS);
  expect(parse(written)).toEqual(TEXTS);
  expect(parse(written, { version: '1.1' })).toEqual(TEXTS);
});

it('has dates bare where people edit them, and in quotation marks where machines read them', () => {
  expect(writeFields({ date: '2026-03-01' })).toBe('date: 2026-03-01\n');
  expect(writeYaml({ date: '2026-03-01' })).toBe('date: "2026-03-01"\n');
});
