/**
 * Acts on a key that is pressed by itself where it is not text. A reader may switch all such keys off,
 * for speech input types words (https://www.w3.org/TR/WCAG22/#character-key-shortcuts).
 * @param key as `KeyboardEvent.key` names it
 */
export function onShortcut(key: string, act: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.isComposing || isTyping(event.target)) return;
    if (document.documentElement.dataset.keys === 'off') return;
    event.preventDefault();
    act();
  });
}

/** Whether a key that is pressed there is text. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
