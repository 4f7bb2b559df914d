import type { FieldPath } from '../source/read-yaml-fields';
import type { DocumentFile } from './document-file';

/** A name that a post mentions, and where. */
export type Mention = {
  /** The name as written, trimmed. */
  name: string;
  /** Keys and indices that lead to it. */
  path: FieldPath;
};

/** The names in fields that hold a name, names between spaces, or a list. */
export function mentions(
  { frontMatter: { raw } }: DocumentFile,
  fields: readonly string[],
): Mention[] {
  return fields.flatMap((field) => {
    const value = raw?.[field];
    if (!Array.isArray(value)) return nameOf(value, [field]);
    return value.flatMap((item: unknown, index) => nameOf(item, [field, index]));
  });
}

function nameOf(value: unknown, path: FieldPath): Mention[] {
  const written = typeof value === 'string' || typeof value === 'number';
  return written ? [{ name: String(value).trim(), path }] : [];
}
