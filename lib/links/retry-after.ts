/**
 * Reads when a server wants to be asked again, by its `Retry-After`: seconds or a date (RFC 9110, § 10.2.3).
 * @param now the present, in milliseconds
 * @returns the instant in milliseconds, or null where it says nothing
 */
export function retryAfter(headers: Headers, now: number): number | null {
  const text = headers.get('retry-after')?.trim() ?? '';
  const at = /^\d+$/u.test(text) ? now + Number(text) * 1000 : Date.parse(text);
  return Number.isNaN(at) ? null : at;
}
