import { recordingType } from '@/lib/recording-types';
import type { Post } from 'contentlayer/generated';
import { parsed, quote, refused, type Parsed } from '../problem';
import { isMap, parseMap } from './map';
import { parseText } from './text';
import { parseUrl } from './url';

const EXAMPLE = '{src: https://example.com/a.mp3, duration: 12:34, bytes: 1234567}';

const shape = {
  src: { parse: parseSrc, required: true },
  duration: { parse: parseDuration },
  bytes: { parse: parseBytes },
} as const;

/** A recording: a file, by its name, or an address; of an address how long it takes, and how many bytes it has. */
export function parseAudio(value: unknown, timeZone: string): Parsed<NonNullable<Post['audio']>> {
  if (isMap(value)) return parseMap(shape, EXAMPLE, value, timeZone);
  const src = parseSrc(value);
  return src.ok ? parsed({ src: src.value }) : src;
}

/** Beginning of an address: a scheme, or the two slashes of one without. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu;

function parseSrc(value: unknown): Parsed<string> {
  const text = parseText(value);
  if (!text.ok) return text;
  const src = text.value;
  if (ADDRESS.test(src)) {
    const url = parseUrl(src);
    if (!url.ok) return url;
    if (!src.startsWith('https:'))
      return refused(
        `${quote(src)} 在网页里放不出来：网址须以 https:// 开头。`,
        `${quote(src)} does not play in a page: the address must begin with https://.`,
      );
  }
  return recordingType(src) !== null
    ? parsed(src)
    : refused(
        `${quote(src)} 的扩展名不是录音的。请存成 MP3 或 M4A（也可以是 Ogg、Opus），写成 录音.mp3 的样子。`,
        `${quote(src)} does not end as a recording does. Save it as MP3 or M4A (Ogg and Opus will do) and write it like name.mp3.`,
      );
}

/** `1:02:03`, `12:34`, or a number of seconds. */
const TIME = /^(?:(?<hours>\d{1,2}):(?=\d\d:))?(?<minutes>\d{1,3}):(?<seconds>[0-5]\d)$/u;

function parseDuration(value: unknown): Parsed<number> {
  if (isCount(value)) return parsed(value);
  const { hours = '0', minutes, seconds } = TIME.exec(String(value).trim())?.groups ?? {};
  if (minutes !== undefined && (hours === '0' || Number(minutes) < 60))
    return parsed(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
  return refused(
    `${quote(value)} 不是时长。请写成 12:34 或 1:02:03。`,
    `${quote(value)} is no duration. Write 12:34 or 1:02:03.`,
  );
}

function parseBytes(value: unknown): Parsed<number> {
  if (isCount(value)) return parsed(value);
  return refused(
    `${quote(value)} 不是字节数。请写成 1234567 这样的整数。`,
    `${quote(value)} is no number of bytes. Write a whole number like 1234567.`,
  );
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
