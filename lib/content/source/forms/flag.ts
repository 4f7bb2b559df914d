import { parsed, quote, refused, type Parsed } from '../problem';

/** Words of editors for yes and no; YAML 1.1, and so Jekyll, knew the English ones. */
const meant: Readonly<Record<string, boolean>> = {
  yes: true,
  on: true,
  true: true,
  是: true,
  no: false,
  off: false,
  false: false,
  否: false,
};

/** Yes or no. YAML 1.2 knows `true` and `false` only, not `yes` or `on` (https://yaml.org/spec/1.2.2/#10212-boolean). */
export function parseFlag(value: unknown): Parsed<boolean> {
  if (typeof value === 'boolean') return parsed(value);
  const flag = typeof value === 'string' ? meant[value.trim().toLowerCase()] : undefined;
  const [zh, en] =
    flag === undefined
      ? ['', '']
      : [`请写成 ${String(flag)}，不加引号。`, ` Write ${String(flag)}, without quotes.`];
  return refused(
    `应为 true 或 false，却是 ${quote(value)}。${zh}`,
    `expected true or false, found ${quote(value)}.${en}`,
    flag === undefined ? {} : { correction: String(flag) },
  );
}
