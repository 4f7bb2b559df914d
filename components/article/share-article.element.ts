import { copied, notCopied } from '@/components/ui/copied.browser';

/** Time for which the outcome is shown, in milliseconds. */
const SHOWN = 3000;

/**
 * `<share-article>` around its hidden buttons: shows the one that hands the page to the device's share
 * sheet where there is one, and the one that copies its address where the page is served securely.
 */
class ShareArticle extends HTMLElement {
  private timer = 0;

  connectedCallback(): void {
    if ('share' in navigator) this.enable('share', share);
    if ('clipboard' in navigator) this.enable('copy', () => this.copy());
  }

  private enable(action: string, press: () => Promise<void>): void {
    const button = this.querySelector<HTMLButtonElement>(`[data-action=${action}]`);
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => void press());
  }

  /** Copies, and says how it went. */
  private async copy(): Promise<void> {
    const outcome = this.querySelector('output');
    if (!outcome) return;
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
