import { adoptStyles } from '@/components/ui/adopt-styles.browser';
import { notePopoverStyles } from './note-popover-styles.browser';

/** Marks whose notes have been opened, and whether one was open when its mark was pressed last. */
const openWhenPressed = new WeakMap<HTMLAnchorElement, boolean>();

/**
 * Shows the note of a mark beside it, or closes it where it is open. The note itself is shown, not a copy: it goes
 * to the top of the page from where it stands, and back. The browser closes it at Escape and at a press beside it;
 * the focus goes back to the mark.
 * @returns whether there is such a note
 */
export function toggleNote(mark: HTMLAnchorElement): boolean {
  const id = mark.hash.slice(1);
  // A browser looks for the id as it is written first, then for the decoded one.
  const note = document.getElementById(id) ?? document.getElementById(decodeURIComponent(id));
  if (!note) return false;
  // A press on the mark is one beside the note: the browser closes the note, and says so before the click or after it.
  const wasOpen = note.popover !== null || openWhenPressed.get(mark) === true;
  if (wasOpen) openWhenPressed.set(mark, false);
  if (!wasOpen) open(note, mark);
  else if (note.popover) note.hidePopover();
  return true;
}

function open(note: HTMLElement, mark: HTMLAnchorElement): void {
  adoptStyles(notePopoverStyles);
  watchPresses(mark, note);
  // In print the note is among the others.
  const close = () => {
    note.hidePopover();
  };
  // The way back closes it; the mark that it names may be another than the one pressed.
  const goBack = ({ target }: Event) => {
    if (target instanceof Element && target.closest('[data-footnote-backref]')) close();
  };
  note.popover = 'auto';
  note.tabIndex = -1;
  mark.ariaExpanded = 'true';
  // A browser gives the focus back itself, but not where one note has been opened from another.
  const giveFocusBack = ({ newState }: ToggleEvent) => {
    if (newState === 'closed' && note.contains(document.activeElement)) mark.focus();
  };
  note.addEventListener('click', goBack);
  note.addEventListener('beforetoggle', giveFocusBack);
  window.addEventListener('beforeprint', close);
  note.addEventListener('toggle', function end({ newState }) {
    if (newState === 'open') return;
    note.removeAttribute('popover');
    note.removeAttribute('tabindex');
    mark.removeAttribute('aria-expanded');
    note.removeEventListener('click', goBack);
    note.removeEventListener('beforetoggle', giveFocusBack);
    note.removeEventListener('toggle', end);
    window.removeEventListener('beforeprint', close);
  });
  // With a source, the note's links follow its mark in the order of the Tab key.
  note.showPopover({ source: mark });
  note.focus({ preventScroll: true });
}

/** Notes from the first opening on whether the note is open when its mark is pressed. */
function watchPresses(mark: HTMLAnchorElement, note: HTMLElement): void {
  if (openWhenPressed.has(mark)) return;
  openWhenPressed.set(mark, false);
  mark.addEventListener('pointerdown', () => {
    openWhenPressed.set(mark, note.popover !== null);
  });
}
