/** Most characters of a passage that a mail can hold. */
const LONGEST = 200;

/** Links as they were, before a passage was added to them. */
const written = new WeakMap<HTMLAnchorElement, string>();

/** Adds the passage that is selected to the mail that tells of a wrong word: the text of the mail is the link's end. */
export function quoteInReport(passage: string): void {
  const link = document.querySelector<HTMLAnchorElement>('.report-word[href^="mailto:"]');
  if (!link) return;
  const own = written.get(link) ?? link.href;
  written.set(link, own);
  const words = [...passage.replace(/\p{Cs}/gu, '')].slice(0, LONGEST).join('');
  link.href = own + encodeURIComponent(words);
}
