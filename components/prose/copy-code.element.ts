/** What the copy button of a code block says. */
const copyCode = {
  label: '复制',
  name: '复制代码',
  done: '已复制',
  failed: '没能复制',
  outcome: '复制的结果',
} as const;

/** How long the outcome stays, in milliseconds. */
const SHOWN = 3000;

/** `<copy-code>` in the figure of a code block: a button that copies the code, and says so aloud. */
class CopyCode extends HTMLElement {
  connectedCallback(): void {
    // Not on a page that is not served securely, and not twice.
    if (!('clipboard' in navigator) || this.hasChildNodes()) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = copyCode.label;
    button.ariaLabel = copyCode.name;
    const outcome = document.createElement('output');
    outcome.ariaLabel = copyCode.outcome;
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
      return copyCode.done;
    } catch {
      // A browser's setting forbids it.
      return copyCode.failed;
    }
  }
}

customElements.define('copy-code', CopyCode);
