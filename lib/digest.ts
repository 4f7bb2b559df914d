import { hash } from 'node:crypto';

/**
 * Names a content: equal contents have equal names, others do not.
 * @returns the first 128 bits of its SHA-256, in hex
 */
export function digest(content: string | Buffer): string {
  return hash('sha256', content, 'hex').slice(0, 32);
}
