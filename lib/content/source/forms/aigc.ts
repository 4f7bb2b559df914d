import { AIGC_LABELS, type AigcRecord, isAigcCode } from '@/lib/ai/aigc';
import { parsed, type Parsed, quote, refused } from '../problem';
import { isMap, parseMap, type Shape } from './map';
import { parseChoice } from './scalars';
import { parseText } from './text';

const EXAMPLE =
  '{Label: "1", ContentProducer: "", ProduceID: "", ReservedCode1: "", ContentPropagator: "", PropagateID: "", ReservedCode2: ""}';

/** A number would lose zeros and digits: each value is a text. */
function parseCode(value: unknown): Parsed<string> {
  if (value === '') return parsed('');
  if (typeof value !== 'string') return parseText(value);
  if (isAigcCode(value)) return parsed(value);
  return refused(
    `只能用半角的字母、数字和符号，不能有空格、双引号和反斜杠，却是 ${quote(value)}。请照生成工具给出的编码填写。`,
    `only visible ASCII is allowed, without spaces, double quotes and backslashes, found ${quote(value)}. Write the code as the tool that made the text gives it.`,
  );
}

function parseLabel(value: unknown): Parsed<string> {
  const text = parseText(value);
  return text.ok ? parseChoice(AIGC_LABELS, value) : text;
}

const shape = {
  Label: { parse: parseLabel, required: true },
  ContentProducer: { parse: parseCode, required: true },
  ProduceID: { parse: parseCode, required: true },
  ReservedCode1: { parse: parseCode, required: true },
  ContentPropagator: { parse: parseCode, required: true },
  PropagateID: { parse: parseCode, required: true },
  ReservedCode2: { parse: parseCode, required: true },
} as const satisfies Shape & Record<keyof AigcRecord, Shape[string]>;

/** The implicit label that a text came with: a map of seven texts, which may be empty but for the first. */
export function parseAigc(value: unknown, timeZone: string): Parsed<AigcRecord> {
  if (Array.isArray(value) && value.length > 1) {
    return refused(
      `一个文件只能有一份 AIGC 标识，这里有${String(value.length)}份。请只留一份。`,
      `a file has one AIGC record, here are ${String(value.length)}. Keep one.`,
    );
  }
  if (!isMap(value)) return parseMap(shape, EXAMPLE, value, timeZone);
  // A key without a value is an empty text.
  const filled = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, each ?? '']));
  return parseMap(shape, EXAMPLE, filled, timeZone);
}
