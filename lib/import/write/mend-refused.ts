import { isMap, isPair, isSeq, parseDocument, visit } from 'yaml';
import type { Finding } from '@/lib/content/check/finding';
import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import { OLD_SITE_FILE } from '@/lib/content/source/old-site/read-old-site';
import { about, type Say } from '../note';
import { withText, type Planned } from './plan';

/**
 * Takes out of a file an address that another thing has, or an id that is another post's, for which the gate refuses
 * it: the post is worth more. Each is told of.
 * @param findings of one file, errors
 * @returns the file mended, or null where there is nothing that can be mended
 */
export function mendRefused(
  file: Planned,
  findings: readonly Pick<Finding, 'rule' | 'line' | 'column' | 'problem'>[],
  say: Say,
): Planned | null {
  const mendable = findings.filter(({ rule }) => MENDABLE.has(rule));
  if (mendable.length === 0) return null;
  const text = file.read().toString();
  const { yaml } =
    file.place === OLD_SITE_FILE ? { yaml: { start: 0, end: text.length } } : findFrontMatter(text);
  if (yaml === null) return null;
  const source = text.slice(yaml.start, yaml.end);
  const document = parseDocument(source, { logLevel: 'error', merge: true });
  for (const { line, column, problem } of mendable) {
    const at = offsetOf(text, line, column) - yaml.start;
    const name = removeAt(document, at);
    if (name === null) continue;
    say(
      about(
        'look',
        file.from ?? file.place,
        'old-address',
        `${name} 已去掉：${problem.zh}`,
        `${name} was taken out: ${problem.en}`,
      ),
    );
  }
  const mended =
    text.slice(0, yaml.start) + document.toString({ lineWidth: 0 }) + text.slice(yaml.end);
  return mended === text ? null : withText(file, mended);
}

/** Rules about what front matter says of addresses and ids. */
const MENDABLE: ReadonlySet<string> = new Set(['guid-shared', 'old-site', 'redirect-clash']);

function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n').slice(0, line - 1);
  return lines.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

/** Takes out the item of a list, or the field, that stands at an offset; its text. */
function removeAt(document: ReturnType<typeof parseDocument>, at: number): string | null {
  let removed: string | null = null;
  visit(document, {
    Scalar: (key, scalar, path) => {
      const [start = -1, end = -1] = scalar.range ?? [];
      if (at < start || at >= end) return undefined;
      const holder = path.at(-1);
      removed = String(scalar.value);
      if (isSeq(holder) && typeof key === 'number') holder.items.splice(key, 1);
      const map = path.findLast(isMap);
      if (isPair(holder) && map) map.items.splice(map.items.indexOf(holder), 1);
      return visit.BREAK;
    },
  });
  return removed;
}
