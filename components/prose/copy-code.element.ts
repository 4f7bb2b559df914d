import { copied, copyOutcome, notCopied } from '@/components/ui/copied.browser';
import { inScript } from '@/components/ui/in-script.browser';
import { element } from '@/components/ui/make-element.browser';

/** Text of a code block's copy button, and the button's accessible name. */
const [LABEL, NAME] = inScript(['复制', '复制代码'], ['複製', '複製程式碼']);

/** Time for which the outcome is shown, in milliseconds. */
const SHOWN = 3000;

/** `<copy-code>` in the figure of a code block: a button that copies the code, and says so aloud. */
class CopyCode extends HTMLElement {
  connectedCallback(): void {
    // The clipboard is there on secure pages only; and there is one button at the most.
    if (!('clipboard' in navigator) || this.hasChildNodes()) return;
    const button = element('button', { type: 'button', ariaLabel: NAME }, LABEL);
    const outcome = element('output', { ariaLabel: copyOutcome });
    let timer = 0;
    button.addEventListener('click', () => {
      void this.copy().then((text) => {
        outcome.textContent = text;
        clearTimeout(timer);
        timer = window.setTimeout(() => (outcome.textContent = ''), SHOWN);
      });
    });
    this.append(outcome, button);
  }

  /** Copies, and says how it went. */
  private async copy(): Promise<string> {
    try {
      await navigator.clipboard.writeText(
        this.parentElement?.querySelector('code')?.textContent ?? '',
      );
      return copied;
    } catch {
      // A browser's setting forbids it.
      return notCopied;
    }
  }
}

customElements.define('copy-code', CopyCode);
