import { inScript } from '@/components/ui/in-script.browser';
import { element } from '@/components/ui/make-element.browser';
import { onShortcut } from '@/components/ui/shortcut.browser';

/** `<keys-help>` at the foot of a page: a button; it, or `?`, opens the list of keys. */
class KeysHelp extends HTMLElement {
  connectedCallback(): void {
    const button = element('button', { type: 'button' }, inScript('键盘操作', '鍵盤操作'));
    button.addEventListener('click', () => {
      void open();
    });
    this.replaceChildren(button);
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
