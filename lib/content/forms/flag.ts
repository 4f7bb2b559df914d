import { parsed, quote, refused, type Parsed } from '../problem';

/** Yes or no. YAML 1.2 knows `true` and `false` only, not `yes` or `on` (https://yaml.org/spec/1.2.2/#10212-boolean). */
export function parseFlag(value: unknown): Parsed<boolean> {
  return typeof value === 'boolean'
    ? parsed(value)
    : refused(
        `应为 true 或 false，却是 ${quote(value)}。`,
        `expected true or false, found ${quote(value)}.`,
      );
}
