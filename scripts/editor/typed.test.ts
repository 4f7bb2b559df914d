import { afterEach, expect, it, vi } from 'vitest';
import { inOneLine, typedFolder, typedPath } from './typed';

afterEach(() => vi.unstubAllEnvs());

it('a path is one of the folder in which the command was typed', () => {
  vi.stubEnv('INIT_CWD', '/newsroom/pictures');
  expect(typedPath('cover.png')).toBe('/newsroom/pictures/cover.png');
  expect(typedPath('../a.png')).toBe('/newsroom/a.png');
  expect(typedPath('/elsewhere/a.png')).toBe('/elsewhere/a.png');
  vi.stubEnv('INIT_CWD', undefined);
  expect(typedFolder()).toBe(process.cwd());
});

it('what was typed stands in one line', () => {
  expect(inOneLine(' 一\n 二\t')).toBe('一 二');
  expect(inOneLine('月\u001B[31m亮\u001B[0m\u0001 一\u0000')).toBe('月亮 一');
});
