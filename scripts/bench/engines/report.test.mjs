import { expect, it } from 'vitest';
import { report } from './report.mjs';

const html = { gzip: 5274, brotli: 4348 };
const none = { gzip: 0, brotli: 0 };
const page = { html, css: none, js: none, all: 6212, requests: 2, foreign: 0 };
const result = { name: 'Engine 1', cost: { cpu: 1.04, wall: 2.4, memory: 0 }, article: page };

it('puts engines beside each other', () => {
  const [head, rule, ...rows] = report([
    { ...result, list: page },
    { ...result, name: 'Engine 2', list: { ...page, requests: 9, foreign: 1 } },
  ]).split('\n');
  expect(head).toBe('|  | Engine 1 | Engine 2 |');
  expect(rule).toBe('| --- | ---: | ---: |');
  expect(rows).toContain('| cold build, CPU s | 1.0 | 1.0 |');
  expect(rows).toContain('| article: HTML | 5,274 / 4,348 | 5,274 / 4,348 |');
  expect(rows).toContain('| list: requests | 2 | 9, 1 to others |');
});
