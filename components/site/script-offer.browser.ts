import { placeOfferStyles } from '@/components/reading-place/place-offer-styles.browser';
import { adoptStyles } from '@/components/ui/adopt-styles.browser';
import { element } from '@/components/ui/make-element.browser';

/** What is said to who reads Traditional script elsewhere. */
const offerStrings = { label: '文字', go: '閱讀繁體版', dismiss: '不用了' } as const;

/**
 * Offers the Traditional edition at the foot of the window, over the page: nothing moves.
 * @param link to the same page there
 * @param dismissed told when the reader does not want it
 */
export function offerScript(link: HTMLAnchorElement, dismissed: () => void): void {
  adoptStyles(placeOfferStyles);
  const { label, go, dismiss } = offerStrings;
  const yes = element('button', { type: 'button' }, go);
  const no = element('button', { type: 'button' }, dismiss);
  const box = element('div', { role: 'group', ariaLabel: label, lang: 'zh-Hant' }, yes, no);
  const place = element('div', { className: 'script-offer' }, box);
  yes.addEventListener('click', () => {
    link.click();
  });
  no.addEventListener('click', () => {
    place.remove();
    dismissed();
  });
  document.body.append(place);
}
