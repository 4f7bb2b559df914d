/** A part of a file. */
export type ByteRange = {
  /** Its first byte, counted from 0. */
  start: number;
  /** Its last byte. */
  end: number;
};

/** One range; of several the whole file is sent, as a server may (RFC 9110, § 14.2). */
const RANGE = /^bytes=(?<first>\d*)-(?<last>\d*)$/u;

/**
 * Reads which part of a file is asked for (RFC 9110, § 14.1.2).
 * @param header the request's `Range`, or null
 * @param size of the file in bytes
 * @returns null for the whole file; `unsatisfiable` where there is nothing of it
 */
export function readRange(header: string | null, size: number): ByteRange | null | 'unsatisfiable' {
  const { first = '', last = '' } = RANGE.exec(header?.trim() ?? '')?.groups ?? {};
  if (first === '' && last === '') return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < start) return null;
  return start < size && (first !== '' || Number(last) > 0) ? { start, end } : 'unsatisfiable';
}
