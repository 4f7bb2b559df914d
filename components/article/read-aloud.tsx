import { FILLED_BY_SCRIPT } from '@/components/ui/html';

/** Reads the article aloud by the browser's own voices: the place of the button that read-aloud.element.ts makes. */
export function ReadAloud() {
  return (
    <read-aloud
      data-print="no"
      className="min-h-lh min-w-[2em] noscript:hidden"
      {...FILLED_BY_SCRIPT}
    />
  );
}
