import { adoptStyles } from '@/components/ui/adopt-styles.browser';
import { inScript } from '@/components/ui/in-script.browser';
import { element } from '@/components/ui/make-element.browser';

/** All of the window is the picture's; two fingers make it larger still, as they do a page. */
const styles = `
.zoom-dialog[open] {
  display: grid;
  grid-template: minmax(0, 1fr) / minmax(0, 1fr);
  place-items: center;
  inline-size: 100%;
  block-size: 100%;
  max-inline-size: none;
  max-block-size: none;
  padding: 0;
  border: 0;
  background: var(--color-paper);
  cursor: zoom-out;
}
.zoom-dialog img {
  max-inline-size: 100%;
  max-block-size: 100%;
}
.zoom-dialog button {
  position: absolute;
  inset: 0.75rem 0.75rem auto auto;
  padding: 0.5rem 1rem;
  border: 1px solid var(--color-ink-soft);
  border-radius: 4px;
  background: var(--color-paper);
  color: var(--color-ink);
}`;

/** Shows the picture of a link in a dialog. Escape, the button and a press anywhere close it; the focus goes back. */
export function zoom(link: HTMLAnchorElement): void {
  adoptStyles(styles);
  const small = link.querySelector('img');
  const alt = small?.alt ?? '';
  const large = element('img', { src: link.href, alt });
  if (small?.dataset.seeThrough !== undefined) large.dataset.seeThrough = '';
  const button = element('button', { type: 'button' }, inScript('关闭', '關閉'));
  const dialog = element('dialog', { className: 'zoom-dialog', ariaLabel: alt }, large, button);
  dialog.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    link.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
}
