import { parse } from 'yaml';

/**
 * YAML as the engines' own parsers read it: `<<` merges, and of two values of one name the last holds.
 * @throws {Error} where it is broken, see `faultOf`
 */
export function parseYaml(text: string): unknown {
  // `silent` would swallow the errors with the warnings.
  return parse(text, { logLevel: 'error', merge: true, uniqueKeys: false });
}

/** Reads from a parser's error the line at which a file is broken, and the reason. */
export function faultOf(error: unknown): { line: number; reason: string } {
  const { message, line, linePos } = error as Error & {
    line?: number;
    linePos?: { line: number }[];
  };
  return { line: line ?? linePos?.[0]?.line ?? 1, reason: message.split('\n')[0] ?? '' };
}
