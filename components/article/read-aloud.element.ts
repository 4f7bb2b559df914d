/** `<read-aloud>` around its button: what reads is loaded when it is first pressed. */
class ReadAloud extends HTMLElement {
  connectedCallback(): void {
    if (!('speechSynthesis' in window)) this.hidden = true;
    this.querySelector('button')?.addEventListener(
      'click',
      () => {
        import('./reader-aloud.browser')
          .then(({ startReading }) => startReading(this))
          // Offline: the button works again once the page has been loaded again.
          .catch(() => null);
      },
      { once: true },
    );
  }
}

customElements.define('read-aloud', ReadAloud);
