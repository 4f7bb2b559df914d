import { didYouMean } from '@/lib/did-you-mean';
import { refusalsUnder, type Problem, type Refused } from '../problem';
import { forms, type Form, type FormValue } from './forms';

/** A front matter field of a form. */
type FieldOf<F extends Form> = {
  /** The form its value takes. */
  form: F;
  /** Whether a document without it is refused. */
  required?: true;
  /** Its value in a document without it; none by default. */
  default?: Readonly<FormValue<F>>;
  /** Its meaning, for editors, in Chinese. */
  description: string;
};

/** One front matter field. */
export type Field = { [F in Form]: FieldOf<F> }[Form];

/** The fields of a document type by their front matter names. */
export type FieldTable = Record<string, Field>;

/** Normalised values of a table's fields, absent ones by their defaults. */
export type FieldValues<T extends FieldTable> = {
  [K in keyof T]: FormValue<T[K]['form']> | (T[K] extends { default: unknown } ? never : undefined);
};

/** Problem of a field. */
export type FieldProblem = {
  /** Keys and indices that lead to the value; the first is the field's name. */
  at: readonly [field: string, ...rest: (string | number)[]];
  /** `missing` fields have no place of their own in the file. */
  rule: 'field-missing' | 'field-date' | 'field-value' | 'field-unknown';
  /** The fault and its remedy. */
  problem: Problem;
  /** Text that should stand there instead, where it can be known: a value, or a field's name if unknown. */
  correction?: string;
};

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
  for (const [name, field] of Object.entries(table)) {
    const value = raw[name];
    values[name] = field.default;
    if (value === undefined || value === null) {
      if (field.required) problems.push(missing(name));
      continue;
    }
    const result = forms[field.form].parse(value, timeZone);
    if (result.ok) values[name] = result.value;
    else problems.push(...refusedField(name, field, result));
  }
  const written = new Set(Object.keys(raw));
  for (const name of Object.keys(raw).filter((each) => !Object.hasOwn(table, each))) {
    const meant = didYouMean(name, Object.keys(table));
    const fits = meant !== null && !written.has(meant) && takes(table[meant], raw[name], timeZone);
    if (fits) written.add(meant);
    problems.push(unknown(name, meant, fits));
  }
  return { values: values as FieldValues<T>, problems };
}

function refusedField(name: string, { form }: Field, refused: Refused): FieldProblem[] {
  const rule = form === 'date' ? 'field-date' : 'field-value';
  return refusalsUnder(name, refused).map(({ at: [, ...rest] = [], problem, correction }) => ({
    at: [name, ...rest],
    rule,
    problem,
    ...(correction === undefined ? {} : { correction }),
  }));
}

function missing(field: string): FieldProblem {
  const zh = `缺少 ${field}。请在文件开头的两行 --- 之间加上“${field}: …”。`;
  const en = `${field} is missing. Add "${field}: …" between the two --- lines at the top.`;
  return { at: [field], rule: 'field-missing', problem: { zh, en } };
}

/** Whether a field shows a value, if need be a corrected one: only then may its name take another's place. */
function takes(field: Field | undefined, value: unknown, timeZone: string): boolean {
  if (field === undefined || field.form === 'kept') return false;
  const result = forms[field.form].parse(value, timeZone);
  return result.ok || result.correction !== undefined;
}

function unknown(field: string, meant: string | null, fits: boolean): FieldProblem {
  const remedy = meant
    ? { zh: `是否应为 ${meant}？`, en: `Did you mean ${meant}?` }
    : { zh: '请核对拼写，或删去。', en: 'Check its spelling, or remove it.' };
  const problem = {
    zh: `不认识的字段 ${field}，其值不会出现在网站上。${remedy.zh}`,
    en: `unknown field ${field}: its value shows nowhere. ${remedy.en}`,
  };
  const correction = meant !== null && fits ? { correction: meant } : {};
  return { at: [field], rule: 'field-unknown', problem, ...correction };
}
