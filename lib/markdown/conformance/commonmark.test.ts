import { tests } from 'commonmark-spec';
import { testSuite } from './suite';

const TAB = /→/gu;

const examples = tests.map(({ number, markdown, html }) => ({
  number,
  markdown: markdown.replace(TAB, '\t'),
  html: html.replace(TAB, '\t'),
}));

/** https://spec.commonmark.org/0.31.2/ */
testSuite('CommonMark 0.31.2', examples, {
  602: 'a bare URL is a link (GFM)',
  608: 'a bare URL is a link (GFM)',
  611: 'a bare URL is a link (GFM)',
});
