import { spawnSync } from 'node:child_process';
import { until } from './expect';
import type { Tab } from './tab';

/** Articles with all that may stand in a body. */
const PAGES = ['/posts/2020/02/27/blocks', '/posts/2020/02/29/all-elements', '/about'];

/** Words of buttons, which are nothing to anybody who reads paper. */
const BUTTONS = ['复制代码', '复制链接', '朗读', '键盘操作', '阅读设置'];

/** Fonts have one glyph for a character and the radical that looks like it; what reads a PDF takes either. */
const withoutSpaces = (text: string) => text.normalize('NFKC').replaceAll(/\s/gu, '');

/** Makes the pattern of a text in a PDF: of some glyphs Firefox's does not say which character they are. */
const onPaper = (block: string) =>
  new RegExp(
    Array.from(
      withoutSpaces(block),
      (each) => `[${each.replace(/[\]\\^-]/u, String.raw`\$&`)}\uFFFD]`,
    ).join(''),
    'u',
  );

/**
 * Prints articles, and reads the paper: nothing of the body is cut off, no button is printed.
 * @returns the faults, one a line
 */
export async function checkPaper(tab: Tab): Promise<string[]> {
  const { print } = tab;
  if (!print) return [];
  const found: string[] = [];
  for (const path of PAGES) {
    await tab.open(path);
    await until('it has loaded', () => tab.run(() => document.readyState === 'complete', null));
    const blocks = await tab.run(
      () =>
        [...document.querySelectorAll('h1, .prose :is(p, h2, h3, li, .line)')]
          .filter((block) => !block.querySelector('math, svg, sup, ruby, a, li, br, details'))
          .map((block) => block.textContent),
      null,
    );
    const text = withoutSpaces(textOf(await print()));
    found.push(
      ...blocks
        .filter((block) => !onPaper(block).test(text))
        .map((block) => `${path}: not on paper: ${block}`),
      ...BUTTONS.filter((button) => text.includes(button)).map(
        (button) => `${path}: on paper: ${button}`,
      ),
    );
  }
  return found;
}

/** Extracts the text of a PDF. */
function textOf(pdf: Uint8Array): string {
  const { stdout } = spawnSync('pdftotext', ['-', '-'], {
    input: pdf,
    encoding: 'utf8',
  });
  return stdout;
}
