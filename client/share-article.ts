import { shareArticle } from '@/lib/reader/share';

/** How long the outcome stays, in milliseconds. */
const SHOWN = 3000;

/**
 * `<share-article>`: buttons that hand the page to the device's share sheet, where there is one, and
 * copy its address.
 */
class ShareArticle extends HTMLElement {
  connectedCallback(): void {
    if (this.hasChildNodes()) return;
    if ('share' in navigator) this.append(button(shareArticle.share, () => void share()));
    // Not on a page that is not served securely.
    if (!('clipboard' in navigator)) return;
    const outcome = document.createElement('output');
    let timer = 0;
    const copy = button(shareArticle.copy, () => {
      void copyAddress().then((text) => {
        outcome.textContent = text;
        clearTimeout(timer);
        timer = window.setTimeout(() => (outcome.textContent = ''), SHOWN);
      });
    });
    this.append(copy, outcome);
  }
}

function button(text: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', press);
  return element;
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

/** Copies, and says how it went. */
async function copyAddress(): Promise<string> {
  try {
    await navigator.clipboard.writeText(address());
    return shareArticle.done;
  } catch {
    // A browser's setting forbids it.
    return shareArticle.failed;
  }
}

customElements.define('share-article', ShareArticle);
