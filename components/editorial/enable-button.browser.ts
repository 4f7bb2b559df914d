import { inScript } from '@/components/ui/in-script.browser';
import { COPY_SOURCE } from './copy-content.shared';

/**
 * Shows the button of a `<copy-content>`, which copies what is in it and says so aloud: as text, or with
 * `data-format="html"` as rich text. On a page that is not served securely there is no clipboard.
 */
export function enableButton(host: HTMLElement): void {
  const source = host.querySelector<HTMLElement>(`.${COPY_SOURCE}`);
  const button = host.querySelector('button');
  const outcome = host.querySelector('output');
  if (!source || !button || !outcome || !('clipboard' in navigator)) return;
  button.addEventListener('click', () => {
    const copied = host.dataset.format === 'html' ? copyRichText(source) : copyText(source);
    void copied
      .then(() => inScript('已复制', '已複製'))
      // A browser's setting forbids it.
      .catch(() => inScript('没能复制，请选中后自己复制', '沒能複製，請選取後自行複製'))
      .then((text) => (outcome.textContent = text));
  });
  button.hidden = false;
}

/** Copies a text, or a link's address, as programs take it, whatever it is written like. */
function copyText(source: HTMLElement): Promise<void> {
  const isLink = source instanceof HTMLAnchorElement;
  return navigator.clipboard.writeText(isLink ? source.href : source.textContent);
}

/** An editor that takes no HTML takes the text. */
function copyRichText(source: HTMLElement): Promise<void> {
  const blob = (text: string, type: string) => new Blob([text], { type });
  const item = new ClipboardItem({
    'text/html': blob(source.innerHTML, 'text/html'),
    'text/plain': blob(source.innerText, 'text/plain'),
  });
  return navigator.clipboard.write([item]);
}
