/** The marks of notes in an article. */
const MARK = '.prose [data-footnote-ref]';

/**
 * Opens notes beside their marks. A mark is a link, and stays one: without this, without popovers and with a key
 * that opens links elsewhere it leads to its note at the end of the article.
 */
document.addEventListener('click', (event) => {
  const mark = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(MARK);
  if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (!('popover' in mark)) return;
  event.preventDefault();
  const jump = () => {
    location.hash = mark.hash;
  };
  import('./note-popover.browser').then(({ toggleNote }) => toggleNote(mark) || jump(), jump);
});
