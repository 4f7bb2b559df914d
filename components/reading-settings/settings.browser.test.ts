// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeStorage } from '@/tests/browser';
import { applySetting, keepSetting, keptSetting } from './settings.browser';

const root = document.documentElement;

beforeEach(() => {
  localStorage.clear();
  for (const name of ['theme', 'size', 'keys']) root.removeAttribute(`data-${name}`);
  document.head.innerHTML =
    '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="black"><title>题</title>';
  document.body.style.backgroundColor = 'rgb(1, 2, 3)';
});

describe('a choice on the page', () => {
  it('is an attribute, and the default is none', () => {
    applySetting('size', 'large');
    expect(root.getAttribute('data-size')).toBe('large');
    applySetting('size', '');
    expect(root.hasAttribute('data-size')).toBe(false);
  });

  it.each(['huge', 'dark'])('that is no choice of its setting is the default: %s', (choice) => {
    applySetting('size', 'large');
    applySetting('size', choice);
    expect(root.hasAttribute('data-size')).toBe(false);
  });

  const colours = () =>
    [...document.head.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].map((bar) => [
      bar.content,
      bar.getAttribute('media'),
    ]);
  const ofTheSystem = ['black', '(prefers-color-scheme: dark)'];

  it("of a theme colours the browser's bars before what the page says, once", () => {
    applySetting('theme', 'light');
    expect(colours()).toEqual([['rgb(1, 2, 3)', null], ofTheSystem]);
    document.body.style.backgroundColor = 'rgb(4, 5, 6)';
    applySetting('theme', 'dark');
    expect(colours()).toEqual([['rgb(4, 5, 6)', null], ofTheSystem]);
    applySetting('theme', '');
    expect(colours()).toEqual([ofTheSystem]);
  });

  it('of anything else leaves the bars alone', () => {
    applySetting('size', 'large');
    expect(colours()).toEqual([ofTheSystem]);
  });
});

describe('a choice in the browser', () => {
  it('is kept, and the default is nothing kept', () => {
    keepSetting('size', 'large');
    expect(localStorage.getItem('size')).toBe('large');
    expect(keptSetting('size')).toBe('large');
    expect(keptSetting('theme')).toBe('');
    keepSetting('size', '');
    expect(localStorage.getItem('size')).toBeNull();
    expect(keptSetting('size')).toBe('');
  });

  describe('whose storage is closed', () => {
    let reopen: () => void;
    beforeEach(() => {
      reopen = closeStorage();
    });
    afterEach(() => {
      reopen();
    });

    it('holds for the page', () => {
      expect(() => {
        keepSetting('size', 'large');
      }).not.toThrow();
      expect(keptSetting('size')).toBe('');
      applySetting('size', 'large');
      expect(keptSetting('size')).toBe('large');
    });
  });
});
