import { parsedUnless, quote, refusalsUnder, refused, type Parsed, type Refusal } from '../problem';
import { isMap } from './map';
import { parseText } from './text';

/** Warnings that a file accepts: the reason for each, by the rule that gives it. */
export type Acceptances = ReadonlyMap<string, string>;

const EXAMPLE = '{title-long: 法律的全称}';

/** A map of rules and reasons. */
export function parseAcceptances(value: unknown): Parsed<Acceptances> {
  if (!isMap(value)) {
    return refused(
      `应写成 accept: ${EXAMPLE}，前面是规则，后面是理由，却是 ${quote(value)}。`,
      `expected a rule and a reason, accept: ${EXAMPLE}, found ${quote(value)}.`,
    );
  }
  const reasons = new Map<string, string>();
  const refusals: Refusal[] = [];
  for (const [rule, given] of Object.entries(value)) {
    const reason = given == null ? noReason(rule) : parseText(given);
    if (reason.ok) reasons.set(rule, reason.value);
    else refusals.push(...refusalsUnder(rule, reason));
  }
  return parsedUnless(refusals, reasons);
}

function noReason(rule: string): Parsed<string> {
  return refused(
    `没有写为什么接受 ${rule} 的提醒。请写上理由：${rule}: 理由。`,
    `no reason for accepting what ${rule} says. Give one: ${rule}: reason.`,
  );
}
