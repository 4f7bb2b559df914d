import { parseAcceptances } from '../forms/acceptances';
import { parseAi } from '../forms/ai';
import { parseAigc } from '../forms/aigc';
import { parseAudio } from '../forms/audio';
import { parseCorrections } from '../forms/corrections';
import { parseCover } from '../forms/cover';
import { parseDate } from '../forms/date';
import { parseLanguage } from '../forms/language';
import { parseLinks } from '../forms/links';
import { parseNameOrNames, parseSpacedNames } from '../forms/names';
import { parseOldAddress, parseOldAddresses } from '../forms/old-address';
import { parseCategoryColor, parseDays, parseFlag, parseGenre, parseKind } from '../forms/scalars';
import { parseSources } from '../forms/sources';
import { parseText } from '../forms/text';
import { parseTraditional } from '../forms/traditional';
import { parseWithdrawal } from '../forms/withdrawal';
import { parsed, type Parsed } from '../problem';
import { type FormSpec, siteForms } from './site-forms';

/** Every form that the value of a field may take. */
export const forms = {
  text: { parse: parseText, written: '文字' },
  language: { parse: parseLanguage, written: '语言的代码，如 `en`、`zh-Hant`' },
  date: {
    parse: parseDate,
    written: '`2026-02-28 17:00:00 +0800`、`2026-02-28`，或 ISO 8601',
  },
  flag: { parse: parseFlag, written: '`true` 或 `false`' },
  days: { parse: parseDays, written: '天数，如 `180`' },
  names: { parse: parseNameOrNames, written: '一个名称，或列表 `[甲, 乙]`' },
  'spaced-names': {
    parse: parseSpacedNames,
    written: '列表 `[AI, 日报]`，或以空格分隔 `AI 日报`',
  },
  kind: { parse: parseKind, written: '`person`、`team` 或 `ai`' },
  'category-color': {
    parse: parseCategoryColor,
    written:
      '`cinnabar`（朱砂）、`indigo`（靛蓝）、`pine`（松绿）、`ochre`（赭石）或 `plum`（梅紫）',
  },
  genre: { parse: parseGenre, written: '`news` 或 `blog`' },
  cover: {
    parse: parseCover,
    written: '`{src: 图片.jpg, alt: 图里有什么}`，可加 `caption`、`credit`',
  },
  audio: {
    parse: parseAudio,
    written:
      '`录音.mp3`、`https://…/录音.mp3`，或 `{src: https://…, duration: 12:34, bytes: 1234567}`',
  },
  'old-address': { parse: parseOldAddress, written: '`/2020/01/01/name.html`' },
  'old-addresses': {
    parse: parseOldAddresses,
    written: '`/old.html`，或列表 `[/a.html, /b.html]`',
  },
  sources: {
    parse: parseSources,
    written:
      '列表，每项 `{title: 标题, url: https://…}`，可加 `publisher`、`date`、`archived`（存档的网址）',
  },
  corrections: {
    parse: parseCorrections,
    written: '列表，每项 `{date: 2026-03-01, note: 改正了什么}`，可加 `minor: true`',
  },
  withdrawal: {
    parse: parseWithdrawal,
    written: '`{date: 2026-03-01 09:00:00 +0800, reason: 撤稿的原因}`',
  },
  ai: {
    parse: parseAi,
    written: '`none`、`assisted`、`generated`，或 `{level: assisted, note: 用途}`',
  },
  aigc: {
    parse: parseAigc,
    written:
      '`{Label: "1", ContentProducer: …, ProduceID: …, ReservedCode1: …, ContentPropagator: …, PropagateID: …, ReservedCode2: …}`',
  },
  traditional: {
    parse: parseTraditional,
    written: '`{title: 標題, description: 摘要}`',
  },
  links: {
    parse: parseLinks,
    written: '列表，每项 `{label: 个人网站, url: https://…}`',
  },
  acceptances: {
    parse: parseAcceptances,
    written: '`{规则: 理由}`，如 `{title-long: 法律的全称}`',
  },
  kept: {
    parse: (value: unknown): Parsed<unknown> => parsed(value),
    written: '不限',
  },
  ...siteForms,
} as const satisfies Record<string, FormSpec>;

/** Name of a form. */
export type Form = keyof typeof forms;

/** Value that a form is normalised to. */
export type FormValue<F extends Form> =
  ReturnType<(typeof forms)[F]['parse']> extends Parsed<infer T> ? T : never;
