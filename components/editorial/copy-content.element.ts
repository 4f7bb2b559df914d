/** `<copy-content>` on editors' pages: its copy button is shown once its code, loaded there only, is there. */
class CopyContent extends HTMLElement {
  connectedCallback(): void {
    void import('./enable-button.browser')
      .then(({ enableButton }) => {
        enableButton(this);
      })
      // Without its button the content can still be selected.
      .catch(() => null);
  }
}

customElements.define('copy-content', CopyContent);
