import { canonicalZone } from '@/lib/build-settings.mjs';
import { parsed, quote, refused, type Parsed } from '../problem';

/** A zone of the tz database, as it is spelt there. */
export function parseZone(value: unknown): Parsed<string> {
  const zone = canonicalZone(value);
  if (zone !== null) return parsed(zone);
  return refused(
    `${quote(value)} 不是时区。请写地区的名称，如 Asia/Shanghai、Asia/Taipei、America/New_York。`,
    `${quote(value)} is no time zone. Write the name of a region, e.g. Asia/Shanghai, Asia/Taipei, America/New_York.`,
  );
}
