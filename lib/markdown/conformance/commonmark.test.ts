import { createRequire } from 'node:module';
import { testSuite, type Example } from './suite';

/** The specification itself, without types: https://spec.commonmark.org/0.31.2/ (CC BY-SA 4.0). */
const { tests } = createRequire(import.meta.url)('commonmark-spec') as { tests: Example[] };

const TAB = /→/gu;

const examples = tests.map(({ number, markdown, html }) => ({
  number,
  markdown: markdown.replace(TAB, '\t'),
  html: html.replace(TAB, '\t'),
}));

testSuite('CommonMark 0.31.2', examples, {
  602: 'a bare URL is a link (GFM)',
  608: 'a bare URL is a link (GFM)',
  611: 'a bare URL is a link (GFM)',
});
