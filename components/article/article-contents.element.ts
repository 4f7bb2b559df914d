/** A heading above the upper third of the window is read, and counts however far it has left the window. */
const READ = '1000000px 0px -66% 0px';

/** `<article-contents>` around the contents of an article: marks the section that is being read. */
class ArticleContents extends HTMLElement {
  private passed = new Set<Element>();

  connectedCallback(): void {
    const links = new Map<Element, HTMLAnchorElement>();
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (heading) links.set(heading, link);
    }
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.passed.add(target);
          else this.passed.delete(target);
        }
        const current = [...links].findLast(([heading]) => this.passed.has(heading));
        this.mark(links.values(), current?.[1]);
      },
      { rootMargin: READ },
    );
    for (const heading of links.keys()) observer.observe(heading);
  }

  private mark(links: Iterable<HTMLAnchorElement>, current?: HTMLAnchorElement): void {
    for (const link of links) {
      if (link === current) link.ariaCurrent = 'location';
      else link.removeAttribute('aria-current');
    }
    if (current) keepInView(current);
  }
}

/** Scrolls contents that are longer than the window, and nothing else. */
function keepInView(link: HTMLElement): void {
  const frame = link.closest('nav');
  if (!frame) return;
  const { top, bottom } = link.getBoundingClientRect();
  const inside = frame.getBoundingClientRect();
  if (top < inside.top) frame.scrollTop -= inside.top - top;
  else if (bottom > inside.bottom) frame.scrollTop += bottom - inside.bottom;
}

customElements.define('article-contents', ArticleContents);
