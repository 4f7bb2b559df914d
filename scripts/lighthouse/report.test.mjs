import { expect, it } from 'vitest';
import { readAudit } from './audit-page.mjs';
import { problems, report } from './report.mjs';

const page = { name: 'archive', path: '/posts', performance: 98 };

/** A run with the given scores. */
const run = (/** @type {number} */ performance, seo = 100) => ({
  scores: { performance, accessibility: 100, 'best-practices': 100, seo },
  faults: seo < 100 ? ['seo: is-crawlable: Page is blocked from indexing'] : [],
});

it('prints the median of the runs, and marks what is below its target', () => {
  const table = report([
    { page, runs: [run(90), run(100), run(98)] },
    { page, runs: [run(97), run(100), run(96)] },
  ]);
  expect(table.split('\n').slice(2)).toEqual([
    '| archive | /posts | 98 | 98 | 100 | 100 | 100 |',
    '| archive | /posts | 97 **below** | 98 | 100 | 100 | 100 |',
  ]);
});

it('takes a low performance for no problem, whatever the machine does', () => {
  expect(problems([{ page, runs: [run(1)] }])).toEqual([]);
});

it('names a category that is not perfect, and why', () => {
  expect(problems([{ page, runs: [run(100, 63), run(100, 63), run(100)] }])).toEqual([
    '/posts: seo 63',
    '  seo: is-crawlable: Page is blocked from indexing',
  ]);
});

it('reads scores and faults, and leaves alone what counts for nothing', () => {
  const category = (/** @type {number} */ score) => ({ score, auditRefs: [] });
  const auditRefs = [
    { id: 'label', weight: 7 },
    { id: 'manual', weight: 0 },
    { id: 'not-applicable', weight: 3 },
  ];
  const audits = {
    label: { score: 0, title: 'Form elements do not have labels' },
    manual: { score: 0, title: 'Look yourself' },
    'not-applicable': { score: null, title: 'Nothing to look at' },
  };
  const categories = {
    performance: category(0.995),
    accessibility: { score: 0.9, auditRefs },
    'best-practices': category(1),
    seo: category(1),
  };
  expect(readAudit({ categories, audits })).toEqual({
    scores: { performance: 100, accessibility: 90, 'best-practices': 100, seo: 100 },
    faults: ['accessibility: label: Form elements do not have labels'],
  });
});
