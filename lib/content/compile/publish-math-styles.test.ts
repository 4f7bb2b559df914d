import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder';
import { publishMathStyles } from './publish-math-styles';

it('publishes KaTeX’s style sheet with the fonts that it names, in the one form that is served', async () => {
  const folder = temporaryFolder();
  await publishMathStyles(folder);
  const file = path.join(folder, 'assets/katex/katex.css');
  const styles = readFileSync(file, 'utf8');
  const named = [...styles.matchAll(/url\(fonts\/([^)]+)\)/gu)].map(([, font]) => font ?? '');
  expect(named.length).toBeGreaterThan(9);
  expect(named.filter((font) => !font.endsWith('.woff2'))).toEqual([]);
  const fonts = path.join(folder, 'assets/katex/fonts');
  expect(readdirSync(fonts).sort()).toEqual([...new Set(named)].sort());
  // What is there is left alone; what is not whole is written again.
  utimesSync(file, 1, 1);
  await publishMathStyles(folder);
  expect(statSync(file).mtimeMs).toBe(1000);
  rmSync(fonts, { recursive: true });
  writeFileSync(file, '');
  await publishMathStyles(folder);
  expect(readFileSync(file, 'utf8')).toBe(styles);
  expect(readdirSync(fonts)).toHaveLength(named.length);
});
