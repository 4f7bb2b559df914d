import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import type { SourceDocument, Step } from '../model';

/**
 * Blocks of code in lists, whose lines stand further left than their fences: Hexo takes code out before Markdown is
 * read, and minds no indentation; Markdown ends the list, and the code, at such a line.
 */
export const fencesStep: Step = {
  name: 'fences',
  about: { zh: '列表里的代码', en: 'code in lists' },
  run: (site) => ({ ...site, documents: site.documents.map(withFences) }),
};

function withFences(document: SourceDocument): SourceDocument {
  const { bodyStart } = findFrontMatter(document.text);
  const body = document.text.slice(bodyStart);
  const text = indented(body);
  return text === body ? document : { ...document, text: document.text.slice(0, bodyStart) + text };
}

const OPENING = /^(?<indent>[ \t]*)(?<marks>`{3,}|~{3,})(?<info>[^`\n]*)$/u;

/** Gives the lines of an indented block of code the indentation of its fence, at least. */
function indented(body: string): string {
  const lines = body.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const { indent = '', marks } = OPENING.exec(lines[at] ?? '')?.groups ?? {};
    if (marks === undefined) continue;
    const end = lines.findIndex((line, index) => index > at && line.trim() === marks);
    if (end < 0) continue;
    const code = lines.slice(at + 1, end).filter((line) => line.trim() !== '');
    const least = Math.min(
      indent.length,
      ...code.map((line) => /^[ \t]*/u.exec(line)?.[0].length ?? 0),
    );
    if (least < indent.length)
      for (let index = at + 1; index < end; index += 1)
        if (lines[index]?.trim()) lines[index] = indent.slice(least) + (lines[index] ?? '');
    if (least < indent.length || /^[ \t]*/u.exec(lines[end] ?? '')?.[0] !== indent)
      lines[end] = indent + marks;
    at = end;
  }
  return lines.join('\n');
}
