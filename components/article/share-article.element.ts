import { copied, copyOutcome, notCopied } from '@/components/ui/copied.browser';
import { inScript } from '@/components/ui/in-script.browser';
import { element } from '@/components/ui/make-element.browser';

/** Texts of the two buttons. */
const [SHARE, COPY] = inScript(['分享', '复制链接'], ['分享', '複製連結']);

/** Time for which the outcome is shown, in milliseconds. */
const SHOWN = 3000;

/**
 * `<share-article>` beside the poster's link: a button that hands the page to the device's share sheet where there
 * is one, and one that copies its address where the page is served securely.
 */
class ShareArticle extends HTMLElement {
  private timer = 0;

  connectedCallback(): void {
    // A page that a reader has saved brings buttons that do nothing.
    this.replaceChildren();
    if ('share' in navigator) this.add(SHARE, share);
    if (!('clipboard' in navigator)) return;
    const outcome = element('output', { ariaLabel: copyOutcome });
    this.add(COPY, () => this.copy(outcome));
    this.append(outcome);
  }

  private add(text: string, press: () => Promise<void>): void {
    const button = element('button', { type: 'button' }, text);
    button.addEventListener('click', () => void press());
    this.append(button);
  }

  /** Copies, and says how it went. */
  private async copy(outcome: HTMLOutputElement): Promise<void> {
    outcome.textContent = await copyAddress();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => (outcome.textContent = ''), SHOWN);
  }
}

/** The canonical address: without what brought the reader here. */
function address(): string {
  return document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
}

async function share(): Promise<void> {
  const title = document.querySelector('h1')?.textContent ?? document.title;
  // A reader who closes the sheet has changed their mind.
  await navigator.share({ title, url: address() }).catch(() => undefined);
}

async function copyAddress(): Promise<string> {
  try {
    await navigator.clipboard.writeText(address());
    return copied;
  } catch {
    // A browser's setting forbids it.
    return notCopied;
  }
}

customElements.define('share-article', ShareArticle);
