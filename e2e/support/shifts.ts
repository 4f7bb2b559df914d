import type { Page } from '@playwright/test';

/** https://wicg.github.io/layout-instability/#sec-layout-shift, which TypeScript does not know. */
type LayoutShift = PerformanceEntry & {
  value: number;
  sources: { node: Node | null }[];
};

/**
 * Everything that has moved on the page without the reader's doing.
 *
 * @returns one line a shift: how much, and the elements, each with the beginning of its text
 */
export function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const describe = (entry: PerformanceEntry) => {
          const { value, sources } = entry as LayoutShift;
          const moved = sources.map(({ node }) =>
            node instanceof Element
              ? `${(node.cloneNode() as Element).outerHTML} ${node.textContent.slice(0, 60)}`
              : node?.nodeValue,
          );
          return `${String(value)}: ${moved.join(', ')}`;
        };
        new PerformanceObserver((list) => {
          resolve(list.getEntries().map(describe));
        }).observe({ type: 'layout-shift', buffered: true });
        // Where nothing has moved, the observer is not called.
        requestAnimationFrame(() => setTimeout(resolve, 0, []));
      }),
  );
}
