import { inScript } from '@/components/ui/in-script.browser';
import { element } from '@/components/ui/make-element.browser';

/** `<read-aloud>` in the byline of an article: a button; what reads is loaded when it is first pressed. */
class ReadAloud extends HTMLElement {
  connectedCallback(): void {
    this.hidden = !('speechSynthesis' in window);
    if (this.hidden) return;
    const button = element('button', { type: 'button' }, inScript('朗读', '朗讀'));
    button.addEventListener(
      'click',
      () => {
        // iOS lets a page speak once it has spoken in a press; after `import()` that is over (WebKit: SpeechSynthesis.cpp).
        speechSynthesis.speak(new SpeechSynthesisUtterance(''));
        import('./reader-aloud.browser')
          .then(({ startReading }) => startReading(button))
          // Offline: the button works again once the page has been loaded again.
          .catch(() => null);
      },
      { once: true },
    );
    this.replaceChildren(button);
  }
}

customElements.define('read-aloud', ReadAloud);
