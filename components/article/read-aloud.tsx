import { readAloud } from './read-aloud.shared';

/** Reads the article aloud by the browser's own voices; without JavaScript it is not there. */
export function ReadAloud() {
  return (
    <read-aloud data-print="no">
      <button
        type="button"
        className="cursor-pointer underline decoration-rule underline-offset-4 noscript:hidden"
      >
        {readAloud.start}
      </button>
    </read-aloud>
  );
}
