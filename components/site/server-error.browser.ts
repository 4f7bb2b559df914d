/** The id that Next gives `<html>` when rendering failed: it expects its client runtime to fill the empty page. */
const FAILED = '__next_error__';

if (document.documentElement.id === FAILED)
  import('./error-page.browser')
    .then(({ fillErrorPage }) => {
      fillErrorPage();
    })
    // The server gives nothing at all: the page stays empty.
    .catch(() => null);
