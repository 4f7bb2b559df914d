import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { newsroomPages } from '../../e2e/matrix';
import { BROWSER_FLAGS } from '../lib/browser-flags.mjs';
import { requireBrowser } from '../lib/browser.mjs';

/** The part of IBM's engine that is used: https://github.com/IBMa/equal-access, accessibility-checker-engine. */
type Ace = { Checker: new () => { check: (page: Document, sets: string[]) => Promise<Report> } };
type Report = { results: Result[] };
type Result = { ruleId: string; value: [string, string]; message: string; snippet: string };

/** Sets of rules: IBM's own, which hold those of WCAG 2.2 at A and AA. */
const SETS = ['IBM_Accessibility', 'WCAG_2_2'];

/**
 * Findings that are as they should be: a rule, and the start of the element. Code and wide tables scroll by themselves
 * on a narrow window, and are in the order of the keyboard for that at any width (WCAG 2.2, 2.1.1; axe's
 * `scrollable-region-focusable`): where they happen to fit, IBM's rule asks for a widget.
 */
const EXPLAINED = [
  ['element_tabbable_role_valid', '<pre tabindex="0">'],
  ['element_tabbable_role_valid', '<section tabindex="0"'],
] as const;

/**
 * Looks at every page type, light and dark, with all that can be opened open.
 * @param folder folder in which IBM's engine is installed
 * @param origin the site
 * @returns the violations that the engine confirms, one line each
 */
export async function checkAccessibility(folder: string, origin: string): Promise<string[]> {
  const engine = readFileSync(
    path.join(folder, 'node_modules/accessibility-checker-engine/ace.js'),
    'utf8',
  );
  const found = new Set<string>();
  const executablePath = await requireBrowser();
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ bypassCSP: true, colorScheme });
      for (const { path: address } of newsroomPages) {
        await page.goto(origin + address);
        await page.evaluate(engine);
        const results = await page.evaluate(violations, SETS);
        for (const { ruleId, message, snippet } of results.filter(isUnexplained))
          found.add(`${address}: ${ruleId}: ${message}: ${snippet}`);
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return [...found];
}

const isUnexplained = ({ ruleId, snippet }: Result) =>
  !EXPLAINED.some(([rule, start]) => rule === ruleId && snippet.startsWith(start));

/** Runs in the page. */
async function violations(sets: string[]): Promise<Result[]> {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const { ace } = globalThis as unknown as { ace: Ace };
  const { results } = await new ace.Checker().check(document, sets);
  return results.filter(({ value: [kind, outcome] }) => kind === 'VIOLATION' && outcome === 'FAIL');
}
