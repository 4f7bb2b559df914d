import type { DocumentTypes } from 'contentlayer/generated';
import type { FieldProblem } from '../schema/fields';

/** Fields of a document that come neither from its front matter nor from its path. */
type NotRecorded = '_id' | '_raw' | 'type' | 'summary';

/** The front matter of a document, normalised: what contentlayer.config.ts declares. */
export type RecordOf<D extends DocumentTypes, Computed extends keyof D = never> = Omit<
  D,
  NotRecorded | Computed
>;

/** Result of reading the front matter of a document. */
export type RecordResult<T> = {
  /** The record, with a stand-in for each field that it needs and cannot have. */
  record: T;
  /** Whether it needs no stand-in: only then may it be published. */
  whole: boolean;
  /** Every problem found. */
  problems: FieldProblem[];
};

/** Reads the front matter of one document: as YAML gives it, with the file's path and the site's zone. */
export type ReadRecord<T> = (
  raw: Readonly<Record<string, unknown>>,
  file: string,
  timeZone: string,
) => RecordResult<T>;

/** The id that a file's name gives, in NFC: `authors/sophie-wang.md` is `sophie-wang`. */
export function idOf(file: string): string {
  return file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.md$/u, '')
    .normalize('NFC');
}

/**
 * The record, where it must be whole.
 * @throws {Error} naming the file and each problem
 */
export function requireRecord<T>({ record, whole, problems }: RecordResult<T>, file: string): T {
  if (whole) return record;
  const lines = problems.map(
    ({ at: [field], problem: { zh, en } }) => `${file}: ${field}: ${zh} / ${en}`,
  );
  throw new Error(lines.join('\n'));
}
