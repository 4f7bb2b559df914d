import { textLike, type JsonSchema } from './json-schema';

/** Forms that others are made of. */

/** Something that is seen. */
const SEEN = String.raw`[^\s\u00AD\u200B-\u200F\u2060\uFEFF]`;

/** Text. */
export const text = textLike(SEEN);

/** Text, which may be empty. */
export const anyText: JsonSchema = { type: 'string' };

/** Yes or no. */
export const flag: JsonSchema = { type: 'boolean' };

/** A whole number from 1. */
export const count: JsonSchema = { type: 'integer', minimum: 1 };

/** The address of a page elsewhere. */
export const url = textLike(String.raw`^\s*[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s\/?#].*$`);

/** The same, by https alone. */
export const secureUrl = textLike(
  String.raw`^\s*[Hh][Tt][Tt][Pp][Ss]:\/\/[^\s\/?#@,;*]+(?:[\/?#].*)?$`,
);

/** A code of the implicit label (lib/ai/aigc.ts). */
export const code = textLike(String.raw`^[\x21\x23-\x5B\x5D-\x7E]*$`);

/** Days that months have; that of 29 February in other years the gate alone knows. */
const DAY = String.raw`(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\d|3[01])|(?:0?[469]|11)-(?:0?[1-9]|[12]\d|30)|0?2-(?:0?[1-9]|[12]\d)`;
const TIME = String.raw`(?:[Tt ]|\s+)(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?`;
const ZONE = String.raw`[Zz]|[Uu][Tt][Cc]|[+\-](?:(?:0\d|1[0-3]):?[0-5]\d|14:?00)`;

/** A date as `lib/time/written-date.ts` reads it. */
export const date = textLike(
  String.raw`^\s*(?:[1-9]\d{3}|0[1-9]\d\d)-(?:${DAY})(?:${TIME}\s*(?:${ZONE})?)?\s*$`,
);
