// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { find, show } from '@/tests/browser';
import './reading-settings.element';

const root = document.documentElement;
const radios = (name: string, ...values: string[]) =>
  values.map((value) => `<input type="radio" name="${name}" value="${value}">`).join('');

beforeEach(() => {
  localStorage.clear();
  root.dataset.size = 'large';
  delete root.dataset.theme;
  show(
    '<p><a href="#">外</a></p><reading-settings><details open><summary tabindex="0">阅读设置</summary>' +
      radios('size', '', 'large', 'larger') +
      radios('theme', '', 'dark') +
      '<input type="radio" name="other" value="x"><select name="size"><option>larger</select>' +
      '</details></reading-settings>',
  );
});

const radio = (name: string, value: string) =>
  find(`input[name=${name}][value="${value}"]`) as HTMLInputElement;
const checked = () =>
  [...document.querySelectorAll('input')]
    .filter((input) => input.checked)
    .map(({ name, value }) => `${name}=${value}`);
const details = () => find('details') as HTMLDetailsElement;

it('shows what holds on the page', () => {
  expect(checked()).toEqual(['size=large', 'theme=']);
});

describe('a choice', () => {
  const choose = (input: HTMLInputElement) => {
    input.checked = true;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('holds here and for later', () => {
    choose(radio('size', 'larger'));
    expect([root.dataset.size, localStorage.getItem('size')]).toEqual(['larger', 'larger']);
    choose(radio('size', ''));
    expect([root.dataset.size, localStorage.getItem('size')]).toEqual([undefined, null]);
  });

  it.each(['input[name=other]', 'select'])('is none in %s', (selector) => {
    find(selector).dispatchEvent(new Event('change', { bubbles: true }));
    expect(root.dataset.size).toBe('large');
    expect(localStorage).toHaveLength(0);
  });
});

describe.each([
  ['storage', 'on another page beside this one'],
  ['pageshow', 'on one visited since'],
])('when %s tells of a choice', (event, where) => {
  it(`that was made ${where}, it holds here too`, () => {
    localStorage.setItem('size', 'larger');
    localStorage.setItem('theme', 'dark');
    dispatchEvent(new Event(event));
    expect([root.dataset.size, root.dataset.theme]).toEqual(['larger', 'dark']);
    expect(checked()).toEqual(['size=larger', 'theme=dark']);
  });
});

describe('is closed', () => {
  const key = (name: string) =>
    radio('size', '').dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));

  it('by Escape, which gives the focus back', () => {
    key('Enter');
    expect(details().open).toBe(true);
    key('Escape');
    expect(details().open).toBe(false);
    expect(document.activeElement).toBe(find('summary'));
  });

  it('by Escape only when it is open', () => {
    details().open = false;
    const focus = vi.spyOn(find('summary'), 'focus');
    key('Escape');
    expect(focus).not.toHaveBeenCalled();
  });

  it.each([
    ['a click outside', 'a', false],
    ['a click inside', 'summary', true],
  ])('by %s: %s', (_what, selector, open) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    event.preventDefault();
    find(selector).dispatchEvent(event);
    expect(details().open).toBe(open);
  });

  it.each([
    ['leaves for another place', () => find('a'), false],
    ['moves inside', () => radio('size', ''), true],
    ['leaves the page', () => null, true],
  ])('when the focus %s', (_what, to, open) => {
    const event = new FocusEvent('focusout', { bubbles: true, relatedTarget: to() });
    find('summary').dispatchEvent(event);
    expect(details().open).toBe(open);
  });
});
