import { stripVTControlCharacters } from 'node:util';
import { beforeEach, expect, it, vi } from 'vitest';
import { askAuthor, askCategories } from './ask';
import { GivenUp } from './command';

/** All that is written on the terminal. */
let written = '';

beforeEach(() => {
  written = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
});

/** Characters of keys that have one. */
const CHARACTERS: Readonly<Record<string, string>> = { space: ' ', 'Ctrl+C': '\u0003' };

/** Presses keys, one after another, once a question is there. */
async function pressed<Answer>(answer: Promise<Answer>, ...names: string[]): Promise<Answer> {
  for (const name of names) {
    await vi.waitFor(() => {
      expect(written).toContain('回车定');
    });
    process.stdin.emit('keypress', CHARACTERS[name] ?? '', { name });
  }
  return answer;
}

const choices = [
  { name: '日报', others: [] },
  { name: '周报', others: [] },
];

it('asks in Chinese alone', async () => {
  expect(await pressed(askCategories(choices), 'down', 'space', 'return')).toEqual([choices[1]]);
  expect(await pressed(askAuthor(choices), 'down', 'down', 'return')).toBeNull();
  expect(stripVTControlCharacters(written)).not.toMatch(/[a-z]{2}/iu);
});

it('is told that the editor gives up', async () => {
  await expect(pressed(askAuthor(choices), 'Ctrl+C')).rejects.toThrow(GivenUp);
  expect(written).toContain('没有改动');
});
