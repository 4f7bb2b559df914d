import type { FieldProblem } from '../schema/fields';

/** A record, or null with the problems that prevent it; warnings may come with a record. */
export type RecordResult<T> = {
  /** The record, unless a problem prevents it. */
  record: T | null;
  /** Every problem found. */
  problems: FieldProblem[];
};

/** Reads the front matter of one document: as YAML gives it, with the file's path and the site's zone. */
export type ReadRecord<T> = (
  raw: Readonly<Record<string, unknown>>,
  file: string,
  timeZone: string,
) => RecordResult<T>;

/** The id that a file's name gives: `authors/sophie-wang.md` is `sophie-wang`. */
export function idOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/u, '');
}

/**
 * The record, where one must be there.
 * @throws {Error} naming the file and each problem
 */
export function requireRecord<T>({ record, problems }: RecordResult<T>, file: string): T {
  if (record !== null) return record;
  const lines = problems.map(
    ({ at: [field], problem: { zh, en } }) => `${file}: ${field}: ${zh} / ${en}`,
  );
  throw new Error(lines.join('\n'));
}
