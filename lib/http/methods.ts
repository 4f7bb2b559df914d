/** Methods that this site answers: it is read, and no request changes anything on it. */
const READING = ['GET', 'HEAD'];

/** The methods that every address has, as `Allow` names them (RFC 9110, § 10.2.1). */
export const ALLOW = [...READING, 'OPTIONS'].join(', ');

/**
 * Gives the status for a method that reads nothing: to `OPTIONS` there is nothing to say but `Allow`, to any other the
 * address has no such method (RFC 9110, § 15.5.6).
 * @returns a status, or null for a method that is answered by the address itself
 */
export function statusOfMethod(method: string): 204 | 405 | null {
  if (READING.includes(method)) return null;
  return method === 'OPTIONS' ? 204 : 405;
}
