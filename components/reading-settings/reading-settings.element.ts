import { settings, type Setting } from '@/lib/reading-settings.shared.mjs';
import { applySetting, keepSetting, keptSetting } from './settings.browser';

const names = Object.keys(settings) as Setting[];

const isName = (name: string): name is Setting => names.some((each) => each === name);

/**
 * `<reading-settings>` around a `<details>` with a group of radio buttons for each setting. The
 * choices are kept in this browser, and other open pages follow them.
 */
class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    this.showChoices();
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && isName(target.name)) {
        applySetting(target.name, target.value);
        keepSetting(target.name, target.value);
      }
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.contains(relatedTarget)) this.details.open = false;
    });
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Node && !this.contains(target)) this.details.open = false;
    });
    // Changed on another page: one open beside this, or one visited since (this one comes from the browser's
    // cache). And a browser that reloads a page may put back the radio buttons it remembers.
    addEventListener('storage', () => {
      this.restore();
    });
    addEventListener('pageshow', () => {
      this.restore();
    });
  }

  private get details(): HTMLDetailsElement {
    const details = this.querySelector('details');
    if (!details) throw new Error('<reading-settings> needs a <details>');
    return details;
  }

  private close(): void {
    if (!this.details.open) return;
    this.details.open = false;
    this.details.querySelector('summary')?.focus();
  }

  private restore(): void {
    for (const name of names) applySetting(name, keptSetting(name));
    this.showChoices();
  }

  private showChoices(): void {
    for (const radio of this.querySelectorAll('input'))
      radio.checked = radio.value === (document.documentElement.dataset[radio.name] ?? '');
  }
}

customElements.define('reading-settings', ReadingSettings);
