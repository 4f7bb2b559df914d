import type { FieldPath } from '../source/read-yaml-fields';
import type { DocumentFile } from './document-file';

/** Fields, and keys in the values of fields, whose texts readers read. */
export const READ_FIELDS: ReadonlySet<string> = new Set([
  ...['title', 'description', 'excerpt', 'name', 'role', 'series', 'label'],
  ...['note', 'reason', 'alt', 'caption', 'credit', 'publisher'],
]);

/** Lists the single values of a document's fields that stand under one of some names, however deep. */
export function valuesUnder(
  { frontMatter: { raw } }: DocumentFile,
  names: ReadonlySet<string>,
): { path: FieldPath; value: unknown }[] {
  return singleValues(raw, []).filter(({ path }) =>
    path.some((step) => typeof step === 'string' && names.has(step)),
  );
}

function singleValues(value: unknown, path: FieldPath): { path: FieldPath; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inside]) =>
    singleValues(inside, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
