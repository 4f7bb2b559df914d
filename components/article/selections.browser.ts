let timer = 0;

/** Once something is selected and the hand rests, what shares it is loaded; nobody who only reads loads it. */
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
