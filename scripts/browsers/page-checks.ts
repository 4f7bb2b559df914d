import type { Tab } from './tab';

/** A phone and a desk, in CSS pixels. */
const WINDOWS = [
  [390, 844],
  [1280, 900],
] as const;

/** Page that is looked at, and its title; null where that is not what is looked at. */
export type LookedAt = {
  /** Its path. */
  path: string;
  /** Its title. */
  title: string | null;
};

/**
 * Looks at a page in both widths.
 * @returns the faults, one a line
 */
export async function checkPage(tab: Tab, { path, title }: LookedAt): Promise<string[]> {
  const found: string[] = [];
  for (const [width, height] of WINDOWS) {
    await tab.resize(width, height);
    await tab.open(path);
    const faults = await tab.run(lookAtPage, { title, width });
    found.push(...faults.map((fault) => `${path} (${String(width)} px): ${fault}`));
  }
  return found;
}

/** Runs in the page. */
function lookAtPage({ title, width }: { title: string | null; width: number }): string[] {
  const found: string[] = [...problemsSeen()];
  const { clientWidth, scrollWidth } = document.documentElement;
  if (innerWidth !== width) found.push(`the window is ${String(innerWidth)} px wide`);
  if (title !== null && document.title !== title) found.push(`its title is ${document.title}`);
  const heads = [...document.querySelectorAll('h1')];
  if (heads.length !== 1) found.push(`it has ${String(heads.length)} h1`);
  for (const unknown of document.querySelectorAll(':not(:defined)'))
    found.push(`<${unknown.localName}> is not defined`);
  // A calculation that an engine gets wrong leaves text of no size, or of that of a house.
  for (const block of document.querySelectorAll('h1, main p, .prose, .prose p')) {
    const size = Number.parseFloat(getComputedStyle(block).fontSize);
    if (size < 12 || size > 60) found.push(`text of ${String(size)} px: ${block.className}`);
  }
  if (scrollWidth > clientWidth) found.push(`it is ${String(scrollWidth)} px wide`);
  for (const block of document.querySelectorAll('.prose :is(p, h2, h3), h1, h2'))
    found.push(...brokenLines(block));
  return found;

  function problemsSeen(): string[] {
    return (window as unknown as { seenProblems: string[] }).seenProblems;
  }

  /** No closing mark begins a line, no opening one ends one. */
  function brokenLines(block: Element): string[] {
    const lines: string[] = [];
    const range = document.createRange();
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let edge = Infinity;
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (node.parentElement?.closest('rt, annotation, .sr-only')) continue;
      let at = 0;
      for (const character of String(node.nodeValue)) {
        range.setStart(node, at);
        range.setEnd(node, (at += character.length));
        // Of the first character on a line WebKit has the end of the line before, too.
        const rect = [...range.getClientRects()].findLast((each) => each.width > 0);
        if (!rect) continue;
        const { left, right } = rect;
        if (left < edge - 1) lines.push('');
        edge = right;
        lines.push(`${lines.pop() ?? ''}${character}`);
      }
    }
    const shown = lines.join(' ⏎ ');
    return [
      ...(lines.slice(1).some((line) => /^[，。、；：？！’”）》〉】」』]/u.test(line))
        ? [`a mark begins a line: ${shown}`]
        : []),
      ...(lines.slice(0, -1).some((line) => /[“‘（《〈【「『]$/u.test(line.trim()))
        ? [`a mark ends a line: ${shown}`]
        : []),
    ];
  }
}
