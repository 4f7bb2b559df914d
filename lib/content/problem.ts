/** A mistake in a content file and its remedy, in Chinese for editors, then in English. */
export type Problem = {
  /** What is wrong and how to mend it, in Chinese. */
  zh: string;
  /** The same in English. */
  en: string;
};

/** Why a value could not be read. */
export type Refusal = {
  /** What is wrong and how to mend it. */
  problem: Problem;
  /** Where in the value: keys and indices from its top; absent for the value as a whole. */
  at?: readonly (string | number)[];
  /** The value as it should be written in YAML, where it can be known. */
  correction?: string;
};

/** The outcome of reading one value: the normalised value, or what is wrong with it. */
export type Parsed<T> = { ok: true; value: T } | ({ ok: false } & Refusal);

/** Reads one value as YAML gives it. Zone-less dates in it are in `timeZone`. */
export type Parse<T> = (value: unknown, timeZone: string) => Parsed<T>;

/** A value that was read. */
export function parsed<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

/** A value that could not be read. */
export function refused<T>(zh: string, en: string, more: Omit<Refusal, 'problem'> = {}): Parsed<T> {
  return { ok: false, problem: { zh, en }, ...more };
}

/** A value as an editor would recognise it in a message, shortened. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
