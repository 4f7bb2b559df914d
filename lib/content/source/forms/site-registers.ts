import { isReservedPage } from '@/lib/addresses/reserved';
import { isProducerCode } from '@/lib/ai/aigc';
import { AI_LEVELS, type AiLevel } from '@/lib/ai/levels';
import type { Publication } from '@/lib/publication';
import { parsed, type Parsed, quote, refused } from '../problem';
import { isMap, parseMap } from './map';
import { parseChoice } from './scalars';
import { parseOwnPicture } from './site-addresses';
import { parseText } from './text';
import { parseUrl } from './url';

/** Marks that Chinese keyboards give in the place of those of ASCII. */
const plain = (value: unknown) =>
  typeof value === 'string' ? value.normalize('NFKC').replaceAll(/\s/gu, '') : '';

/**
 * A number of the register of web sites, as the ministry writes it: a province's short name, ICP备 or ICP证, digits,
 * and behind a hyphen the number of the site (https://beian.miit.gov.cn).
 */
export function parseIcp(value: unknown): Parsed<string> {
  const number = plain(value);
  if (/^\p{Script=Han}\d?ICP[备证]\d+号(?:-\d+)?$/u.test(number)) return parsed(number);
  return refused(
    `${quote(value)} 不是 ICP 备案号。请写成“京ICP备12345678号-1”的样子。`,
    `${quote(value)} is no ICP number. Write it like 京ICP备12345678号-1.`,
  );
}

type Police = NonNullable<Publication['police']>;

/** A number of the register of the police: a province's short name, 公网安备, 14 digits (https://beian.mps.gov.cn). */
function parsePoliceNumber(value: unknown): Parsed<string> {
  const number = plain(value);
  if (/^\p{Script=Han}公网安备\d{14}号$/u.test(number)) return parsed(number);
  return refused(
    `${quote(value)} 不是公安备案号。请写成“京公网安备11010502000001号”的样子，数字 14 位。`,
    `${quote(value)} is no number of the police’s register. Write it like 京公网安备11010502000001号, with 14 digits.`,
  );
}

const POLICE = '{number: 京公网安备11010502000001号, icon: /assets/police.png}';

/** Its number with the police, alone or with the picture that they give out. */
export function parsePolice(value: unknown, timeZone: string): Parsed<Police> {
  if (!isMap(value)) {
    const number = parsePoliceNumber(value);
    return number.ok ? parsed({ number: number.value, icon: null }) : number;
  }
  const shape = {
    number: { parse: parsePoliceNumber, required: true },
    icon: { parse: parseOwnPicture },
  } as const;
  const read = parseMap(shape, POLICE, value, timeZone);
  return read.ok ? parsed({ number: read.value.number, icon: read.value.icon ?? null }) : read;
}

/** A licence: its name, alone or with where it can be read. */
export function parseLicence(
  value: unknown,
  timeZone: string,
): Parsed<NonNullable<Publication['licence']>> {
  if (!isMap(value)) {
    const name = parseText(value);
    return name.ok ? parsed({ name: name.value, url: null }) : name;
  }
  const shape = { name: { parse: parseText, required: true }, url: { parse: parseUrl } } as const;
  const example = '{name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/deed.zh}';
  const read = parseMap(shape, example, value, timeZone);
  return read.ok ? parsed({ name: read.value.name, url: read.value.url ?? null }) : read;
}

/** The code of a producer of content. */
export function parseProducer(value: unknown): Parsed<string> {
  const code = typeof value === 'string' ? value.trim() : '';
  if (isProducerCode(code)) return parsed(code);
  return refused(
    `${quote(value)} 不是 27 位的编码。请照登记的抄写，加引号。`,
    `${quote(value)} is no code of 27 characters. Copy it as it was given, in quotes.`,
  );
}

/** Reads a level of AI's part. */
export function parseLevel(value: unknown): Parsed<AiLevel> {
  return parseChoice(AI_LEVELS, value);
}

/** Reads the word by which something is demanded. */
export function parseDemand(value: unknown): Parsed<boolean> {
  const word = parseChoice(['required'], value);
  return word.ok ? parsed(true) : word;
}

/** Regions whose words the Traditional site may have. */
export const REGIONS = ['tw', 'hk'] as const;

/** Reads the region whose words the Traditional site has. */
export function parseRegion(value: unknown): Parsed<(typeof REGIONS)[number]> {
  return parseChoice(REGIONS, value);
}

/** A key of IndexNow (https://www.indexnow.org/documentation): it is public, and names a file. */
export function parseIndexNowKey(value: unknown): Parsed<string> {
  if (typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9-]{7,127}$/u.test(value))
    return isReservedPage(`${value}.txt`) ? keyTaken(value) : parsed(value);
  return refused(
    `${quote(value)} 不是 IndexNow 的密钥：要 8 到 128 个英文字母、数字或 -，全是数字的加引号。`,
    `${quote(value)} is no key of IndexNow: 8 to 128 letters, digits or hyphens; quote digits.`,
  );
}

function keyTaken(key: string): Parsed<string> {
  return refused(
    `/${key}.txt 由网站自己生成，证明不了这个密钥。请另取一个。`,
    `the site itself answers /${key}.txt, which cannot prove this key. Choose another one.`,
  );
}
