import type { Page } from '@playwright/test';

/**
 * Looks for targets that are too small for a finger and too near to another one
 * (https://www.w3.org/TR/WCAG22/#target-size-minimum): 24 CSS pixels, or a circle of that diameter
 * around the middle that touches no other target. Links within a sentence are exempt.
 *
 * @returns the targets, as HTML
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const targets = [...document.querySelectorAll('a[href], button, summary, input, label.choice')]
      .filter(
        (each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('.sr-only'),
      )
      .map((element) => ({ element, box: element.getBoundingClientRect() }));
    const isInSentence = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.textContent.trim().length ?? 0) > element.textContent.trim().length;
    const isSmall = ({ width, height }: DOMRect) => width < LEAST - 0.5 || height < LEAST - 0.5;
    /** Distance from a box to the middle of another. */
    const distance = (box: DOMRect, { x, y, width, height }: DOMRect) => {
      const [middleX, middleY] = [x + width / 2, y + height / 2];
      return Math.hypot(
        Math.max(box.left - middleX, middleX - box.right, 0),
        Math.max(box.top - middleY, middleY - box.bottom, 0),
      );
    };
    return targets
      .filter(({ element, box }) => isSmall(box) && !isInSentence(element))
      .filter(({ element, box }) =>
        targets.some(
          (other) =>
            !other.element.contains(element) &&
            !element.contains(other.element) &&
            distance(other.box, box) < LEAST / 2,
        ),
      )
      .map(({ element }) => element.outerHTML.slice(0, 160));
  });
}
