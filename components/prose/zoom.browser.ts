/**
 * Shows a picture of an article over the page. It is a link to its large version, and stays one: without this and
 * with a key that opens links elsewhere it leads there.
 */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.zoom');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  import('./zoom-dialog.browser').then(
    ({ zoom }) => {
      zoom(link);
    },
    () => {
      location.assign(link.href);
    },
  );
});
