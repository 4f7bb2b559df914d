import { copyOutcome } from '@/components/ui/copied.browser';
import { inScript } from '@/components/ui/in-script.browser';
import { element } from '@/components/ui/make-element.browser';
import { COPY_SOURCE } from './copy-content.shared';

/**
 * Fills a `<copy-content>`: a button that copies what stands beside it, and says so aloud: as text, or with
 * `data-format="html"` as rich text. `data-label` is what it says, `data-name` what it copies, where that is not said.
 * On a page that is not served securely there is no clipboard.
 */
export function addCopyButton(host: HTMLElement): void {
  const source = host.parentElement?.querySelector<HTMLElement>(`.${COPY_SOURCE}`);
  const { label = '', name, format } = host.dataset;
  if (!source || !('clipboard' in navigator)) return;
  const outcome = element('output', { ariaLabel: copyOutcome });
  const button = element('button', { type: 'button' }, label);
  if (name !== undefined) button.ariaLabel = `${label}：${name}`;
  button.addEventListener('click', () => {
    const copied = format === 'html' ? copyRichText(source) : copyText(source);
    void copied
      .then(() => inScript('已复制', '已複製'))
      // A browser's setting forbids it.
      .catch(() => inScript('没能复制，请选中后自己复制', '沒能複製，請選取後自行複製'))
      .then((text) => (outcome.textContent = text));
  });
  host.replaceChildren(outcome, button);
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
