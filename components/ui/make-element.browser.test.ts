// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { element } from './make-element.browser';

it('sets properties, and keeps text text', () => {
  const link = element('a', { href: '/x', title: '题' }, '<b>', element('b', {}, '粗'));
  expect(link.outerHTML).toBe('<a href="/x" title="题">&lt;b&gt;<b>粗</b></a>');
});
