import { onShortcut } from '@/components/ui/shortcut.browser';

/** `<keys-help>` around a button: it, or `?`, opens the list of keys. */
class KeysHelp extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) throw new Error('<keys-help> needs a button');
    button.addEventListener('click', () => {
      void open();
    });
    onShortcut('?', () => {
      void open();
    });
  }
}

/** The dialog is loaded when it is first opened; where it cannot be, nothing opens. */
async function open(): Promise<void> {
  const dialog = await import('./keys-dialog.element').catch(() => null);
  dialog?.openKeys();
}

customElements.define('keys-help', KeysHelp);
