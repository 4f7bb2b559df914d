import { THEME_KEY, themes, type Theme } from '@/lib/reader/theme';

const isTheme = (value: string | undefined): value is Theme =>
  themes.some((theme) => theme === value);

/** `<theme-switch>` around a `<select>`: system, light or dark, kept in this browser. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) throw new Error('<theme-switch> needs a <select>');
    const { theme } = document.documentElement.dataset;
    select.value = isTheme(theme) ? theme : 'system';
    select.addEventListener('change', () => {
      choose(select.value);
    });
  }
}

function choose(choice: string): void {
  const { dataset } = document.documentElement;
  if (isTheme(choice)) dataset.theme = choice;
  else delete dataset.theme;
  try {
    if (isTheme(choice)) localStorage.setItem(THEME_KEY, choice);
    else localStorage.removeItem(THEME_KEY);
  } catch {
    // Storage is closed to us (a privacy setting): the choice holds for this page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
