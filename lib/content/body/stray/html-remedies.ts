import type { Problem } from '../../source/problem';

/** Elements that stand for marks of Markdown, by the beginning of the mark. */
const WRITTEN: readonly [mark: RegExp, html: string][] = [
  [/^!\[/u, '<img src="…" alt="…">'],
  [/^\[(?!\^|\[)/u, '<a href="…">…</a>'],
  [/^\*\*/u, '<strong>…</strong>'],
  [/^[*_]/u, '<em>…</em>'],
  [/^~~/u, '<del>…</del>'],
  [/^==/u, '<mark>…</mark>'],
  [/^`(?!``)/u, '<code>…</code>'],
];

/** Remarks, which no reader is to see, and notes, whose numbers nothing in HTML stands for. */
const REMARK = /^(?:%%|\{::comment)/u;
const NOTE = /^\^?\[\^?/u;

/** Gives the remedy for a mark of Markdown that is shown as it is, since it is in HTML. */
export function remedyFor(marks: string): Problem {
  if (REMARK.test(marks))
    return {
      zh: '在 HTML 里不给读者看的话写成 <!-- … -->',
      en: 'in HTML what readers are not to see is written <!-- … -->',
    };
  if (marks.startsWith('\\'))
    return marks.trimEnd() === '\\'
      ? { zh: '在 HTML 里换行写成 <br>', en: 'in HTML a line end is written <br>' }
      : { zh: '在 HTML 里前面不用 \\，请删去它', en: 'in HTML no \\ goes before it: remove that' };
  const [, html] = WRITTEN.find(([mark]) => mark.test(marks)) ?? [];
  if (html === undefined && NOTE.test(marks))
    return {
      zh: '标签之后空一行，注释才读得出来；放不下空行的，把注释移到 HTML 之外',
      en: 'notes are read after a blank line behind the tag; where there can be none, move the note out of the HTML',
    };
  return {
    zh: `标签之后空一行，Markdown 才会排版${html === undefined ? '' : `；也可以写成 HTML：${html}`}`,
    en: `Markdown is read after a blank line behind the tag${html === undefined ? '' : `; or write HTML: ${html}`}`,
  };
}
