import { findExcess } from '@/lib/markdown/limits';
import type { FrontMatter } from './front-matter';
import { parseWholeBody } from './parse-body';
import type { SourceFile } from './source-file';
import { findTitleHeading } from './title-heading';

/** A title that no editor has written in the front matter. */
export type InferredTitle = {
  /** The title. */
  title: string;
  /** Source of the title: a heading, or the file's name. */
  from: 'heading' | 'name';
  /** Offset at which an editor would look for it: the heading's, or the front matter's. */
  offset: number;
};

/** The day in a file's name, and its ending. */
const DAY = /^\d{4}-\d{1,2}-\d{1,2}-|\.md$/gu;

/** Finds the title of a document whose front matter has none: in its body, else in its file's name, as Jekyll does. */
export function inferTitle(
  { source, text }: Pick<SourceFile, 'source' | 'text'>,
  { bodyStart, yaml, rangeOf }: Pick<FrontMatter, 'bodyStart' | 'yaml' | 'rangeOf'>,
): InferredTitle | null {
  const found = findExcess(text.slice(bodyStart)) ? null : findTitleHeading(parseWholeBody(text));
  if (found) {
    const offset = found.heading.position?.start.offset ?? bodyStart;
    return { title: found.title, from: 'heading', offset };
  }
  const title = nameOf(source);
  const offset = rangeOf(['title'])?.[0] ?? yaml?.start ?? 0;
  return title === '' ? null : { title, from: 'name', offset };
}

/** `2026-02-28-ai-daily-news.md` is called Ai Daily News (Jekyll::Utils.titleize_slug). */
function nameOf(source: string): string {
  return source
    .slice(source.lastIndexOf('/') + 1)
    .replaceAll(DAY, '')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
