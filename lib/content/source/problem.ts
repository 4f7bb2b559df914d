/** A mistake in a content file and its remedy, in Chinese for editors, then in English. */
export type Problem = {
  /** The fault and its remedy, in Chinese. */
  zh: string;
  /** The same in English. */
  en: string;
};

/** Reason why a value could not be read. */
export type Refusal = {
  /** The fault and its remedy. */
  problem: Problem;
  /** Place in the value: keys and indices from its top; absent for the value as a whole. */
  at?: readonly (string | number)[];
  /** The value as it should be written in YAML, where it can be known. */
  correction?: string;
};

/** A value that could not be read: the first that is wrong with it, and what else. */
export type Refused = Refusal & { ok: false; others?: readonly Refusal[] };

/** The outcome of reading one value: the normalised value, or what is wrong with it. */
export type Parsed<T> = { ok: true; value: T } | Refused;

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

/** All that is wrong with a value that stands under a key or an index of another, seen from there. */
export function refusalsUnder(key: string | number, refused: Refused): Refusal[] {
  const { ok: _, others = [], ...first } = refused;
  return [first, ...others].map((each) => ({ ...each, at: [key, ...(each.at ?? [])] }));
}

/** A value made of others: read, unless something was wrong with one of them. */
export function parsedUnless<T>([first, ...others]: readonly Refusal[], value: T): Parsed<T> {
  return first ? { ok: false, ...first, others } : parsed(value);
}

/** A value as an editor would recognise it in a message, shortened. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
