import type { Html, Root } from 'mdast';
import type { Processor } from 'unified';
import { paths } from '@/lib/addresses/urls';
import { walk } from '../walk';
import { maskLiquid, type Masked } from './mask';
import { resolveLiquid } from './resolve';
import type { LiquidTag } from './tags';

/**
 * Liquid as Jekyll's blogs use it. In addresses it is resolved, in code it is code, `{% raw %}` and
 * `{% highlight %}` do what they say; the rest is taken out of the tree and listed in the data of
 * the root. Wraps the parser, as an address cannot hold the blanks of `{{ site.baseurl }}`; every
 * node keeps its place in the source.
 * @throws {Error} where there is no parser yet
 */
export function liquid(this: Processor) {
  const { parser } = this;
  if (!parser) throw new Error('liquid follows the parser that it wraps');
  this.parser = (source, file) => {
    if (!source.includes('{{') && !source.includes('{%')) return parser(source, file);
    const masked = maskLiquid(source);
    const tree = parser(masked.text, file) as Root;
    const unknown = restore(tree, masked);
    tree.data = { ...tree.data, liquid: unknown };
    return tree;
  };
}

/** Nodes of code and formulas, in which braces mean something else. */
const codeTypes: ReadonlySet<string> = new Set(['code', 'inlineCode', 'math', 'inlineMath']);

function restore(tree: Root, { unmask, fences }: Masked): LiquidTag[] {
  const unknown: LiquidTag[] = [];
  const asWritten = (tag: LiquidTag) => (tag.silent ? '' : tag.source);
  const drop = (tag: LiquidTag) => {
    if (!tag.silent) unknown.push(tag);
    return '';
  };
  const resolve = (tag: LiquidTag) => resolveLiquid(tag) ?? drop(tag);
  walk(tree, (node) => {
    const isHtml = node.type === 'html';
    const isCode = codeTypes.has(node.type);
    if (isHtml) node.value = withoutFences(node, fences, drop);
    for (const [key, value] of Object.entries(node) as [string, unknown][]) {
      if (typeof value !== 'string') continue;
      const isAddress = key === 'url' || isHtml;
      const restored = unmask(value, isAddress ? resolve : isCode ? asWritten : drop);
      if (restored === value) continue;
      Object.assign(node, { [key]: isAddress ? orHome(restored, isHtml) : restored });
    }
    return undefined;
  });
  return unknown;
}

/** HTML in which no fence is read, without the marks of those in it. */
function withoutFences(
  { value, position }: Html,
  fences: readonly LiquidTag[],
  drop: (tag: LiquidTag) => string,
): string {
  const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const inside = fences.filter(({ start }) => from <= start && start < to);
  let at = 0;
  return value.replace(/^(?<before>[ \t]*)~{14,}.*$/gmu, (line, before: string) => {
    const tag = inside[at];
    at += 1;
    return tag ? `${before}${drop(tag)}` : line;
  });
}

/** `{{ site.baseurl }}` alone is the front page. */
function orHome(resolved: string, isHtml: boolean): string {
  if (!isHtml) return resolved || paths.home();
  return resolved.replace(/\b(href\s*=\s*)(["'])\2/giu, `$1$2${paths.home()}$2`);
}
