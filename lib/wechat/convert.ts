import type { Element, ElementContent, RootContent } from 'hast';
import { isChart } from '@/lib/html/chart-picture';
import { classesOf } from '@/lib/html/nodes';
import { convertBlock } from './blocks';
import { convertCodeBlock, convertFormula, convertPre } from './code';
import type { Context, Conversion } from './conversion';
import { convertLink, convertVideo } from './links';
import { convertCheckbox, convertFootnotes, convertList } from './lists';
import { convertChart, convertPicture } from './pictures';
import { convertText } from './text';

/** Elements that are told by their name. */
const byName: Readonly<Record<string, Conversion>> = {
  a: convertLink,
  'video-embed': convertVideo,
  img: convertPicture,
  ul: convertList,
  ol: convertList,
  input: convertCheckbox,
  pre: convertPre,
  // A film and a recording have a caption that links to them; WeChat plays its own only.
  video: () => [],
  audio: () => [],
  'copy-code': () => [],
};

/**
 * Converts what the Markdown pipeline gives into what WeChat's editor keeps: elements that it knows,
 * each with its style in itself. An element without looks of its own gives way to what it holds.
 */
export function convert(nodes: readonly RootContent[], context: Context): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node];
    return node.type === 'element' ? ruleFor(node)(node, context) : [];
  });
}

function ruleFor(element: Element): Conversion {
  const classes = classesOf(element);
  if (classes.includes('math') || classes.includes('math-block')) return convertFormula;
  if (element.tagName === 'figure' && classes.includes('code')) return convertCodeBlock;
  if (isChart(element)) return convertChart;
  if (element.properties.dataFootnotes !== undefined) return convertFootnotes;
  return (
    byName[element.tagName] ??
    ((each, context) => convertBlock(each, context) ?? convertText(each, context))
  );
}
