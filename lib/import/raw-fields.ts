import { readFrontMatter } from '@/lib/content/source/front-matter';
import type { SourceDocument } from './model';

const known = new WeakMap<SourceDocument, Readonly<Record<string, unknown>>>();

/** The front matter of a document as its text has it; nothing where there is none. Read once a document. */
export function rawFields(document: SourceDocument): Readonly<Record<string, unknown>> {
  const raw = known.get(document) ?? readFrontMatter(document.text).raw ?? {};
  known.set(document, raw);
  return raw;
}
