// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { find, show } from '@/tests/browser';
import './reading-settings.element';

const root = document.documentElement;
const details = () => find('details') as HTMLDetailsElement;
const open = async () => {
  details().open = true;
  details().dispatchEvent(new Event('toggle'));
  await vi.waitUntil(() => document.querySelector('fieldset'));
};

beforeEach(async () => {
  localStorage.clear();
  root.dataset.size = 'large';
  delete root.dataset.theme;
  show('<p><a href="#">外</a></p><reading-settings></reading-settings>');
  await open();
});

const radio = (name: string, value: string) =>
  find(`input[name=${name}][value="${value}"]`) as HTMLInputElement;
const checked = () =>
  [...document.querySelectorAll('input')]
    .filter((input) => input.checked)
    .map(({ name, value }) => `${name}=${value}`);

it('has a name, and a row for each setting', () => {
  expect(find('summary').textContent).toBe('Aa（阅读设置）');
  const rows = [...document.querySelectorAll('fieldset')].map(({ textContent }) => textContent);
  expect(rows).toEqual(['字体黑体宋体', '字号小字标准字大字较大字最大字', '外观跟随系统浅色深色']);
});

it('shows what holds on the page', () => {
  expect(checked()).toEqual(['face=', 'size=large', 'theme=']);
});

it('holds a choice here and for later', () => {
  const choose = (input: HTMLInputElement) => {
    input.checked = true;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  choose(radio('size', 'larger'));
  expect([root.dataset.size, localStorage.getItem('size')]).toEqual(['larger', 'larger']);
  choose(radio('size', ''));
  expect([root.dataset.size, localStorage.getItem('size')]).toEqual([undefined, null]);
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
    expect(checked()).toEqual(['face=', 'size=larger', 'theme=dark']);
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

it('replaces the panel of a page that was saved', () => {
  show('<reading-settings><details></details></reading-settings>');
  expect(find('reading-settings').children).toHaveLength(1);
  expect(find('summary').textContent).toContain('Aa');
});

// Last: what could not be loaded may stay so for the tests after it.
it('does without its panel where the code cannot be loaded', async () => {
  vi.resetModules();
  const load = vi.fn(() => {
    throw new Error('offline');
  });
  vi.doMock('./settings-panel.browser', load);
  show('<reading-settings></reading-settings>');
  details().dispatchEvent(new Event('toggle'));
  await vi.waitFor(() => {
    expect(load).toHaveBeenCalled();
  });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(document.querySelector('fieldset')).toBeNull();
  vi.doUnmock('./settings-panel.browser');
});
