import type { Code, Effects, State } from 'micromark-util-types';

/** Whether a code of micromark ends a line: CR, LF or both in one. */
export function isLineEnd(code: Code): boolean {
  return code === null || code < -2;
}

/** Whether a code of micromark is a blank in a line: a space, a tab, or what a tab was widened to. */
export function isBlank(code: Code): boolean {
  return code === 32 || code === -1 || code === -2;
}

/** Gives the state that takes the rest of a line which has nothing more than blanks; `nok` comes where it has. */
export function blankToItsEnd(effects: Effects, ok: State, nok: State): State {
  const rest: State = (code) => {
    if (isLineEnd(code)) return ok(code);
    if (!isBlank(code)) return nok(code);
    effects.enter('whitespace');
    effects.consume(code);
    effects.exit('whitespace');
    return rest;
  };
  return rest;
}
