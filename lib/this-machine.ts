/** Names by which a machine calls itself. */
const OWN = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether an address leads to the machine that reads it, and so nobody else to the site. */
export function isOnThisMachine(url: string): boolean {
  return OWN.has(new URL(url).hostname);
}
