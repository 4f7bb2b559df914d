import { settings, type Setting } from '@/lib/reading-settings.shared.mjs';

/** Names of what a browser keeps: the settings, and the script a reader has chosen. */
type Kept = Setting | 'script';

/** Puts a choice on the page; what is no choice is the default. */
export function applySetting(name: Setting, choice: string): void {
  const { documentElement } = document;
  if (settings[name].some((value) => value === choice))
    documentElement.setAttribute(`data-${name}`, choice);
  else documentElement.removeAttribute(`data-${name}`);
  if (name === 'theme') colourBars(choice !== '');
}

/** Gives the browser's bars the colour of a theme that was chosen; without a choice the page's own tags follow the system. */
function colourBars(isChosen: boolean): void {
  document.querySelector('meta[name=theme-color]:not([media])')?.remove();
  if (!isChosen) return;
  const bars = Object.assign(document.createElement('meta'), {
    name: 'theme-color',
    content: getComputedStyle(document.body).backgroundColor,
  });
  // Of several tags, the first that fits counts.
  document.head.prepend(bars);
}

/** Keeps a choice in this browser, of a setting or of the script. Where storage is closed to us (a privacy setting), it holds for the page. */
export function keepSetting(name: Kept, choice: string): void {
  try {
    if (choice) localStorage.setItem(name, choice);
    else localStorage.removeItem(name);
  } catch {
    // Nothing to tell the reader: the page shows what was chosen.
  }
}

/** Reads the choice that is kept under a name; the empty string is the default. */
export function keptSetting(name: Kept): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return document.documentElement.dataset[name] ?? '';
  }
}
