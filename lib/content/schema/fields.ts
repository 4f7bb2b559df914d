import { parseDate } from '../forms/date';
import { parseFlag } from '../forms/flag';
import { parseNameOrNames, parseSpacedNames } from '../forms/names';
import { parseText } from '../forms/text';
import { parsed, type Parsed, type Problem } from '../problem';

/** How a value may be written, and how it is normalised. Dates take the zone for zone-less values. */
const forms = {
  text: parseText,
  date: parseDate,
  flag: parseFlag,
  names: parseNameOrNames,
  'spaced-names': parseSpacedNames,
  kept: (value: unknown): Parsed<unknown> => parsed(value),
} satisfies Record<string, (value: unknown, timeZone: string) => Parsed<unknown>>;

type Form = keyof typeof forms;
type FormValue<F extends Form> = ReturnType<(typeof forms)[F]> extends Parsed<infer T> ? T : never;

/** One front matter field. */
export type Field = {
  /** The form its value takes. */
  form: Form;
  /** Whether a document without it is refused. */
  required?: true;
  /** What it means, for editors, in Chinese. */
  description: string;
};

/** The fields of a document type by their front matter names. */
export type FieldTable = Record<string, Field>;

/** Normalised values of a table's fields; absent fields are absent. */
export type FieldValues<T extends FieldTable> = { [K in keyof T]?: FormValue<T[K]['form']> };

/** A problem and the field it is about. */
export type FieldProblem = {
  /** Name of the field in the front matter. */
  field: string;
  /** `missing` fields have no place of their own in the file. */
  rule: 'field-missing' | 'field-value' | 'field-unknown';
  /** What is wrong and how to mend it. */
  problem: Problem;
};

/** Contentlayer's loosest type for each form: the exact check is ours. */
const contentlayerTypes = {
  text: 'string',
  date: 'string',
  flag: 'boolean',
  names: 'json',
  'spaced-names': 'json',
  kept: 'json',
} as const satisfies Record<Form, 'string' | 'boolean' | 'json'>;

/** The table in Contentlayer's terms (https://contentlayer.dev/docs/reference/source-files/field-types). */
export function contentlayerFields(table: FieldTable) {
  return Object.fromEntries(
    Object.entries(table).map(([name, { form, required = false, description }]) => [
      name,
      { type: contentlayerTypes[form], required, description },
    ]),
  );
}

/**
 * Reads raw front matter by a table.
 * @param timeZone zone of zone-less dates
 * @returns the values that could be read, and every problem found
 */
export function readFields<T extends FieldTable>(
  table: T,
  raw: Readonly<Record<string, unknown>>,
  timeZone: string,
): { values: FieldValues<T>; problems: FieldProblem[] } {
  const values: Record<string, unknown> = {};
  const problems: FieldProblem[] = [];
  for (const [field, { form, required }] of Object.entries(table)) {
    const value = raw[field];
    if (value === undefined || value === null) {
      if (required) problems.push(missing(field));
      continue;
    }
    const result = forms[form](value, timeZone);
    if (result.ok) values[field] = result.value;
    else problems.push({ field, rule: 'field-value', problem: result.problem });
  }
  for (const field of Object.keys(raw)) if (!(field in table)) problems.push(unknown(field));
  return { values: values as FieldValues<T>, problems };
}

function missing(field: string): FieldProblem {
  const zh = `缺少 ${field}。请在文件开头的两行 --- 之间加上“${field}: …”。`;
  const en = `${field} is missing. Add "${field}: …" between the two --- lines at the top.`;
  return { field, rule: 'field-missing', problem: { zh, en } };
}

function unknown(field: string): FieldProblem {
  const zh = `不认识的字段 ${field}，其值不会出现在网站上。请核对拼写，或删去。`;
  const en = `unknown field ${field}: its value shows nowhere. Check its spelling, or remove it.`;
  return { field, rule: 'field-unknown', problem: { zh, en } };
}
