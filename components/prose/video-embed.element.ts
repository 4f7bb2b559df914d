/** `<video-embed data-player>` around the link to a video: a click brings the player in its place. */
class VideoEmbed extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const { player } = this.dataset;
    if (!link || player === undefined) return;
    link.addEventListener('click', (event) => {
      // With a key that asks for another window it stays a link.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const frame = document.createElement('iframe');
      frame.title = link.innerText.trim();
      frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
      // YouTube plays for pages that say where they are (https://developers.google.com/youtube/terms/required-minimum-functionality).
      frame.referrerPolicy = 'strict-origin-when-cross-origin';
      frame.src = player;
      this.replaceChildren(frame);
      frame.focus();
    });
  }
}

customElements.define('video-embed', VideoEmbed);
