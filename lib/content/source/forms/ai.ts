import { AI_LEVELS } from '@/lib/ai/levels';
import type { Post } from 'contentlayer/generated';
import { parsed, type Parsed } from '../problem';
import { isMap, parseMap } from './map';
import { parseChoice } from './scalars';
import { parseText } from './text';

const EXAMPLE = '{level: assisted, note: 用途说明}';

const parseLevel = (value: unknown) => parseChoice(AI_LEVELS, value);

const shape = {
  level: { parse: parseLevel, required: true },
  note: { parse: parseText },
} as const;

/** Reads AI's part: `none`, `assisted`, `generated`, or a map of that level and a note. */
export function parseAi(value: unknown, timeZone: string): Parsed<NonNullable<Post['ai']>> {
  if (isMap(value)) return parseMap(shape, EXAMPLE, value, timeZone);
  const level = parseLevel(value);
  return level.ok ? parsed({ level: level.value }) : level;
}
