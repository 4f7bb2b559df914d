import { onShortcut } from '@/components/ui/shortcut.browser';

/** `<search-button>` around a link to the search page: opens the search panel instead. */
class SearchButton extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) throw new Error('<search-button> needs a link');
    link.addEventListener('click', (event) => {
      const { ctrlKey, metaKey, shiftKey, altKey } = event;
      // A new tab or window is the reader's choice.
      if (ctrlKey || metaKey || shiftKey || altKey) return;
      event.preventDefault();
      void open(link);
    });
    onShortcut('/', () => {
      void open(link);
    });
  }
}

/** The panel is loaded when it is first opened; where it cannot be, the search page does. */
async function open(link: HTMLAnchorElement): Promise<void> {
  const panel = await import('./search-panel.element').catch(() => null);
  if (panel) panel.openPanel();
  else location.assign(link.href);
}

customElements.define('search-button', SearchButton);
