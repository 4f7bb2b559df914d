import { spawnSync } from 'node:child_process';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { newsroomPages } from '../../e2e/matrix';
import { walkElements } from '../../lib/markdown/walk';
import { needsScript } from '../../tests/needs-script';
import { runTogether } from '../../tests/run-together';

/** Browsers that show text alone, and what makes them print a page; they know neither style sheets nor `hidden`. */
const BROWSERS = {
  w3m: ['-dump', '-cols', '80', '-I', 'UTF-8', '-O', 'UTF-8'],
  lynx: ['-dump', '-nolist', '-width=80', '-display_charset=utf-8', '-useragent=Lynx'],
};

/** Pages that the matrix has not. */
const OTHERS = ['/today', '/posts/2019/12/31/notes', '/posts/2020/02/27/blocks/wechat'];

const withoutSpaces = (text: string) => text.replaceAll(/\s/gu, '');

/**
 * Reads every page type in text browsers: all heads are there, those of the foot too, in the order in which they are
 * written; no two words run together that only a style sheet keeps apart; and nothing stands there that only a script
 * makes use of.
 * @param origin the site
 * @returns the faults, one a line
 * @throws Error where a browser is not installed
 */
export async function checkTextBrowsers(origin: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of [...newsroomPages.map((page) => page.path), ...OTHERS]) {
    const { href } = new URL(path, origin);
    const html = await (await fetch(href)).text();
    found.push(...runTogether(html).map((words) => `${path}: words run together: ${words}`));
    found.push(
      ...needsScript(html).map((words) => `${path}: does nothing without a script: ${words}`),
    );
    const heads = headsOf(html);
    if (heads.length === 0) found.push(`${path}: has no head`);
    for (const [browser, parameters] of Object.entries(BROWSERS)) {
      // lynx prints a page that is not found, and fails.
      const { stdout, error } = spawnSync(browser, [...parameters, href], { encoding: 'utf8' });
      if (error !== undefined) throw error;
      const missing = firstMissing(withoutSpaces(stdout), heads);
      if (missing !== null)
        found.push(`${path}: ${browser} does not show in its place: ${missing}`);
    }
  }
  return found;
}

/** The texts of a page's heads, in order. */
function headsOf(html: string): string[] {
  const heads: string[] = [];
  walkElements(fromHtml(html), (element) => {
    if (/^h[1-3]$/u.test(element.tagName)) heads.push(withoutSpaces(toString(element)));
    return undefined;
  });
  return heads;
}

/** The first of some texts that does not stand behind the one before it; null where all do. */
function firstMissing(text: string, wanted: readonly string[]): string | null {
  let from = 0;
  for (const each of wanted) {
    const at = text.indexOf(each, from);
    if (at === -1) return each;
    from = at + each.length;
  }
  return null;
}
