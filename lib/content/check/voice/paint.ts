import { styleText } from 'node:util';
import type { Environment } from './language';

/** Gives a text a colour or a weight, where there are any. */
export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** A brush for a stream that shows colours, and one that leaves text alone. */
export function createPaint(coloured: boolean): Paint {
  return (style, text) => (coloured ? styleText(style, text, { validateStream: false }) : text);
}

/**
 * Whether to colour: on a terminal, unless it is asked otherwise (https://no-color.org,
 * https://force-color.org). Node's own answer depends on its version.
 */
export function wantsColour(env: Environment, isTerminal: boolean): boolean {
  const { FORCE_COLOR, NO_COLOR, NODE_DISABLE_COLORS, TERM } = env;
  if (FORCE_COLOR !== undefined) return !['0', 'false'].includes(FORCE_COLOR);
  if (NO_COLOR || NODE_DISABLE_COLORS || TERM === 'dumb') return false;
  return isTerminal;
}
