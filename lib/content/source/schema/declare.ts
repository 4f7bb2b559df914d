import type { FieldDef } from 'contentlayer/source-files';
import { AIGC_KEYS } from '@/lib/ai/aigc';
import { AI_LEVELS } from '@/lib/ai/levels';
import { CATEGORY_COLORS, GENRES, KINDS } from '../forms/scalars';
import type { Field } from './fields';
import type { Form } from './forms';

/** A type of values in Contentlayer's words. */
type ValueType = Extract<
  FieldDef,
  { type: 'string' | 'date' | 'boolean' | 'number' | 'enum' | 'list' | 'nested' }
>;

/** Fields of a value, as Contentlayer is told of them. */
type Members = Record<string, FieldDef>;

const text = (description: string) => ({ type: 'string', description }) as const;
const required = <T extends FieldDef>(field: T) => ({ ...field, required: true }) as const;

/** A value that has members of its own; it needs no name, as nothing else has such a value. */
const nested = (fields: Members) =>
  ({ type: 'nested', of: { type: 'nested', def: () => ({ fields }) } }) as const;
const listOf = (fields: Members) => ({ type: 'list', of: nested(fields).of }) as const;
const names = { type: 'list', of: { type: 'string' } } as const;

/** An archived copy of a page. */
const archived = nested({
  url: required(text('Where it is')),
  date: text('The day of the copy'),
});

/** Contentlayer's types of the values of each form. A form that is not here shows in no document. */
const types = {
  text: { type: 'string' },
  language: { type: 'string' },
  date: { type: 'date' },
  flag: { type: 'boolean' },
  days: { type: 'number' },
  names,
  'spaced-names': names,
  kind: { type: 'enum', options: KINDS },
  'category-color': { type: 'enum', options: CATEGORY_COLORS },
  genre: { type: 'enum', options: GENRES },
  cover: nested({
    src: required(text('Where it is, as written: beside the post, or from the root of `public/`')),
    alt: required(text('What it shows, for those who cannot see it')),
    caption: text('Words under it'),
    credit: text('Whose it is'),
  }),
  audio: nested({
    src: required(text('Where it is: beside the post, from the root of `public/`, or an address')),
    duration: { type: 'number', description: 'Seconds that it takes, where it is elsewhere' },
    bytes: { type: 'number', description: 'Its size, where it is elsewhere' },
  }),
  'old-addresses': names,
  sources: listOf({
    title: required(text('Title of the source')),
    url: required(text('Its address')),
    publisher: text('Who published it'),
    date: text('The day it is from'),
    archived,
  }),
  corrections: listOf({
    date: { type: 'date', required: true, description: 'Instant of the correction' },
    note: required(text('What was wrong and what is right')),
    minor: { type: 'boolean', required: true, description: 'A slip of the pen, not of fact' },
  }),
  withdrawal: nested({
    date: { type: 'date', required: true, description: 'Instant from which it is withdrawn' },
    reason: required(text('Why, for readers')),
  }),
  ai: nested({
    level: {
      type: 'enum',
      options: AI_LEVELS,
      required: true,
      description: 'Not at all; as a tool in human hands; as the writer',
    },
    note: text('What for'),
  }),
  traditional: nested({
    title: text('The title in the Traditional site'),
    description: text('The summary in it'),
  }),
  aigc: nested(Object.fromEntries(AIGC_KEYS.map((key) => [key, required(text(key))]))),
  links: listOf({
    label: required(text('Words to show')),
    url: required(text('Address: http, https or mailto')),
  }),
} as const satisfies Partial<Record<Form, ValueType>>;

/** The sources that the notes of a body name (lib/content/body/noted-sources.ts). */
export const notedSources: FieldDef = {
  ...listOf({
    title: required(text('Words of the link')),
    url: required(text('Its address')),
    date: text('The day that the note names'),
    archived,
    marks: { ...names, required: true, description: 'Ids of the marks that lead to the note' },
  }),
  description: 'Sources that its notes name',
};

/** A field that documents have: its values are declared. */
type Declared = Field & { form: keyof typeof types };

/** Declares a front matter field to Contentlayer: type, whether it must be there, its default, its meaning. */
export function declare({ form, description, ...field }: Declared): FieldDef {
  const type: ValueType = types[form];
  return Object.assign({ description }, type, field);
}

/**
 * Declares a field that a document has in any case: what the editor leaves out follows from something else,
 * such as the name of the file.
 */
export function always(field: Declared): FieldDef {
  return { ...declare(field), required: true };
}
