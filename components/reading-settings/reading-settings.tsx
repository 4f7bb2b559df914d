import { FILLED_BY_SCRIPT } from '@/components/ui/html';

/** Face and size of the text, and the theme: the place of what reading-settings.element.ts makes. */
export function ReadingSettings() {
  return <reading-settings className="noscript:hidden" {...FILLED_BY_SCRIPT} />;
}
