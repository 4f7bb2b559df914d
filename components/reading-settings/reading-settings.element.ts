import { inScript } from '@/components/ui/in-script.browser';
import { element } from '@/components/ui/make-element.browser';
import { settings, type Setting } from '@/lib/reading-settings.shared.mjs';
import { applySetting, keptSetting } from './settings.browser';

/**
 * `<reading-settings>` in the masthead: a `<details>` whose panel is loaded when it is first opened. What is chosen
 * is kept in this browser, and other open pages follow it.
 */
class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    const name = element(
      'span',
      { className: 'sr-only' },
      inScript('（阅读设置）', '（閱讀設定）'),
    );
    const details = element('details', {}, element('summary', {}, 'Aa', name));
    details.addEventListener(
      'toggle',
      () => {
        import('./settings-panel.browser')
          .then(({ addPanel }) => {
            addPanel(details);
          })
          // Offline: it works again once the page has been loaded again.
          .catch(() => null);
      },
      { once: true },
    );
    this.replaceChildren(details);
    // Changed on another page: one open beside this, or one visited since (this one comes from the browser's cache).
    for (const event of ['storage', 'pageshow'])
      addEventListener(event, () => {
        for (const setting of Object.keys(settings) as Setting[])
          applySetting(setting, keptSetting(setting));
      });
  }
}

customElements.define('reading-settings', ReadingSettings);
