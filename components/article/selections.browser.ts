let timer = 0;

/**
 * Loads the code that shares a passage, once something is selected and the hand rests; nobody who only reads loads it.
 */
document.addEventListener('selectionchange', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    const isSelected = getSelection()?.isCollapsed === false;
    if (!('clipboard' in navigator) || !(isSelected || document.querySelector('.share-sentence')))
      return;
    import('./share-sentence.browser')
      .then(({ showShareSentence }) => {
        showShareSentence();
      })
      .catch(() => null);
  }, 300);
});
