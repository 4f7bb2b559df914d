import { applySetting, keepSetting } from '@/components/reading-settings/settings.browser';
import { adoptStyles } from '@/components/ui/adopt-styles.browser';
import { inScript } from '@/components/ui/in-script.browser';
import { element } from '@/components/ui/make-element.browser';
import { keysDialogStyles } from './keys-dialog-styles.browser';

/** Words of the list of keys. */
type KeysStrings = {
  /** Its title. */
  title: string;
  /** Its button. */
  close: string;
  /** Each key, and what it does. */
  keys: readonly (readonly [key: string, meaning: string])[];
  /** The switch of those that are a single character. */
  single: string;
};

const keysStrings = inScript<KeysStrings>(
  {
    title: '键盘操作',
    close: '关闭',
    keys: [
      ['/', '打开搜索'],
      ['↑ ↓', '在搜索结果中选择'],
      ['回车', '打开选中的结果'],
      ['Esc', '关闭搜索、阅读设置和这份说明'],
      ['Tab', '移到下一个链接或按钮；第一个是“跳到正文”'],
      ['?', '显示这份说明'],
    ],
    single: '使用单个按键（/ 和 ?）。用语音输入时可以关掉。',
  },
  {
    title: '鍵盤操作',
    close: '關閉',
    keys: [
      ['/', '開啟搜尋'],
      ['↑ ↓', '在搜尋結果中選擇'],
      ['Enter', '開啟選取的結果'],
      ['Esc', '關閉搜尋、閱讀設定和這份說明'],
      ['Tab', '移到下一個連結或按鈕；第一個是「跳到正文」'],
      ['?', '顯示這份說明'],
    ],
    single: '使用單一按鍵（/ 和 ?）。用語音輸入時可以關掉。',
  },
);

const TITLE = 'keys-title';

/** `<keys-dialog>`: the keys of the site, and a switch for those that are a single character. */
class KeysDialog extends HTMLElement {
  readonly #dialog = element('dialog', { className: 'keys-dialog' });
  readonly #switch = element('input', { type: 'checkbox' });

  connectedCallback(): void {
    const list = element('dl', {});
    for (const [key, meaning] of keysStrings.keys)
      list.append(element('dt', {}, element('kbd', {}, key)), element('dd', {}, meaning));
    const close = element('button', { type: 'button' }, keysStrings.close);
    this.#dialog.setAttribute('aria-labelledby', TITLE);
    this.#dialog.append(
      element('header', {}, element('h2', { id: TITLE }, keysStrings.title), close),
      list,
      element('label', {}, this.#switch, keysStrings.single),
    );
    this.append(this.#dialog);

    close.addEventListener('click', () => {
      this.#dialog.close();
    });
    this.#switch.addEventListener('change', () => {
      const choice = this.#switch.checked ? '' : 'off';
      applySetting('keys', choice);
      keepSetting('keys', choice);
    });
    // A click beside the list falls on the dialog itself.
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close();
    });
  }

  /** Opens it. */
  open(): void {
    this.#switch.checked = document.documentElement.dataset.keys !== 'off';
    if (!this.#dialog.open) this.#dialog.showModal();
  }
}

customElements.define('keys-dialog', KeysDialog);

/** Opens the list of keys, which the page gets with the first call. */
export function openKeys(): void {
  adoptStyles(keysDialogStyles);
  const found = document.querySelector('keys-dialog');
  const dialog = found instanceof KeysDialog ? found : new KeysDialog();
  if (!dialog.isConnected) document.body.append(dialog);
  dialog.open();
}
