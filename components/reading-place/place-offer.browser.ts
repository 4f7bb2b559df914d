import { adoptStyles } from '@/components/ui/adopt-styles.browser';
import { inScript } from '@/components/ui/in-script.browser';
import { element } from '@/components/ui/make-element.browser';
import { placeOfferStyles } from './place-offer-styles.browser';

/** Words of the offer to go back to where a reader left an article. */
const readingPlaceStrings = inScript(
  { label: '上次的阅读', resume: '回到上次读到的地方', dismiss: '不用了' },
  { label: '上次的閱讀', resume: '回到上次讀到的地方', dismiss: '不用了' },
);

/**
 * Offers to go back to where an article was left, until the reader has answered or read on from its top. Few visits
 * need it, so it is loaded where they do.
 * @param place element that holds the offer
 * @param target the block that was left
 */
export function offerPlace(place: Element, target: Element): void {
  adoptStyles(placeOfferStyles);
  const { label, resume, dismiss } = readingPlaceStrings;
  const go = element('button', { type: 'button' }, resume);
  const no = element('button', { type: 'button' }, dismiss);
  const end = () => {
    removeEventListener('scroll', onScroll);
    place.replaceChildren();
  };
  go.addEventListener('click', () => {
    target.scrollIntoView();
    target.setAttribute('tabindex', '-1');
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    end();
  });
  no.addEventListener('click', end);
  // A reader who reads on from the top needs no offer.
  function onScroll(): void {
    if (scrollY >= innerHeight) end();
  }
  addEventListener('scroll', onScroll, { passive: true });
  place.append(element('div', { role: 'group', ariaLabel: label }, go, no));
}
