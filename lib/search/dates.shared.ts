/** A date as a filter of a search has it: a year, a month or a day. */
export const PERIOD = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/** The filters of a search by date, and what stands behind their colon. */
const DATE_FILTER = /(?:^|\s)(?:after|before|不早[于於]|早[于於])[:：](\S+)/giu;

/** Quotation marks around what stands there. */
const QUOTES = /^["“「]|["”」]$/gu;

/** Whether a date in a query is still being typed, or is none: there is nothing to ask for yet. */
export function hasHalfDate(query: string): boolean {
  return [...query.matchAll(DATE_FILTER)].some(
    ([, date = '']) => !PERIOD.test(date.replace(QUOTES, '')),
  );
}
