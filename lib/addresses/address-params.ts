import type { PictureFormat } from '@/lib/picture-format';
import { ROOT_NAME, WELL_KNOWN_NAME } from './root-files';

/** Pattern of a day as it stands in an address: three segments. */
const DAY = String.raw`\d{4}/\d{2}/\d{2}`;
const asDate = (written: string) => written.replaceAll('/', '-');
const asFormat = (written: string): PictureFormat => (written === 'jpg' ? 'jpg' : 'png');
const asPath = (date: string | number) => String(date).replaceAll('-', '/');

const WORDS = { shape: '[^/]+', read: decodeURIComponent, write: encodeURIComponent };
const NAME = { ...WORDS, isName: true } as const;

/** Parameters of addresses: the pattern of each, percent-encoded, how it is read and how it is written. */
export const PARAMS = {
  /** A day, `2026-02-28`. */
  day: { shape: DAY, read: asDate, write: asPath },
  /** A year `2026`, a month `2026-02` or a day. */
  period: { shape: String.raw`\d{4}(?:/\d{2}){0,2}`, read: asDate, write: asPath },
  /** The name of what has one in its address. */
  slug: NAME,
  /** The quoted words. */
  words: WORDS,
  /** An author. */
  id: NAME,
  /** The ending of a picture's name. */
  format: { shape: 'png|jpg', read: asFormat, write: String },
  /** A file at the root of the site. */
  file: { shape: ROOT_NAME, read: String, write: String, isName: true },
  /** A well-known file. */
  wellKnown: { shape: WELL_KNOWN_NAME, read: String, write: String, isName: true },
  /** A number from 1. */
  part: { shape: String.raw`[1-9]\d{0,3}`, read: Number, write: String },
} as const satisfies Readonly<Record<string, Param>>;

type Param = {
  /** A regular expression. */
  shape: string;
  /** Reads the value as it stands in an address. */
  read: (written: string) => string | number;
  /** Into an address. */
  write: (value: string | number) => string;
  /** It is a name, which others may spell otherwise. */
  isName?: true;
};

/** The parameters that are names. */
export type NameParam = {
  [P in keyof typeof PARAMS]: (typeof PARAMS)[P] extends { isName: true } ? P : never;
}[keyof typeof PARAMS];
