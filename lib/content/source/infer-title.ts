import { didYouMean } from '@/lib/did-you-mean';
import { findExcess } from '@/lib/markdown/limits';
import type { FrontMatter } from './front-matter';
import { parseWholeBody } from './parse-body';
import type { SourceFile } from './source-file';
import { findTitleHeading } from './title-heading';

/** A title that no editor has written in the front matter. */
export type InferredTitle = {
  /** The title. */
  title: string;
  /** Source of the title: a field of another name, a heading, or the file's name. */
  from: 'field' | 'heading' | 'name';
  /** Offset at which an editor would look for it: that of the field's name, the heading's, or the front matter's. */
  offset: number;
  /** Name of the field, if it is from one. */
  field?: string;
};

/** The day in a file's name, and its ending. */
const DAY = /^\d{4}-\d{1,2}-\d{1,2}-|\.md$/gu;

/**
 * Finds the title of a document whose front matter has none: in a field that is misspelt (`Title`), in its body, else in
 * its file's name, as Jekyll does.
 */
export function inferTitle(
  { source, text }: Pick<SourceFile, 'source' | 'text'>,
  { bodyStart, raw, yaml, rangeOf }: Pick<FrontMatter, 'bodyStart' | 'raw' | 'yaml' | 'rangeOf'>,
): InferredTitle | null {
  const misspelt = Object.entries(raw ?? {}).find(([name]) => didYouMean(name, ['title']));
  if (misspelt && typeof misspelt[1] === 'string' && misspelt[1].trim() !== '') {
    const [field, title] = misspelt;
    return { title, from: 'field', offset: rangeOf([field], 'name')?.[0] ?? bodyStart, field };
  }
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
