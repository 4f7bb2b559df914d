/** `<copy-content>` beside what is copied: its button comes with its code, which is loaded there only. */
class CopyContent extends HTMLElement {
  connectedCallback(): void {
    void import('./copy-button.browser')
      .then(({ addCopyButton }) => {
        addCopyButton(this);
      })
      // Without its button the content can still be selected.
      .catch(() => null);
  }
}

customElements.define('copy-content', CopyContent);
