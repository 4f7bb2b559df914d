import { placeOfferStyles } from '@/components/reading-place/place-offer-styles.browser';
import { keepSetting, keptSetting } from '@/components/reading-settings/settings.browser';
import { adoptStyles } from '@/components/ui/adopt-styles.browser';
import { element } from '@/components/ui/make-element.browser';

/** Goes to the same page in the other script, at the heading that is being read, and remembers the script. */
export function goThere(link: HTMLAnchorElement): void {
  keepSetting('script', link.hreflang);
  location.assign(placeThere(link));
}

function placeThere(there: HTMLAnchorElement): string {
  const { pathname, search, hash } = location;
  const isTraditional = there.hreflang === 'zh-Hant';
  const path = isTraditional
    ? `/hant${pathname === '/' ? '' : pathname}`
    : pathname.slice(5) || '/';
  const heading = [...document.querySelectorAll('.prose [id]')].findLast(
    (each) => each.getBoundingClientRect().top < 100,
  );
  return path + search + (scrollY > 0 && heading ? `#${heading.id}` : hash);
}

/** Seen by who sees no colours, too. */
const REMINDING = 'color:var(--color-accent);text-decoration:underline';

/** Reminds a reader of the script that was chosen before, or offers the Traditional site to who may want it. */
export function offer(link: HTMLAnchorElement): void {
  if (keptSetting('script')) link.style.cssText = REMINDING;
  else if (canKeep()) offerTraditional(link);
}

/** Tells whether choices can be kept: an offer that could not be refused for good is not made. */
function canKeep(): boolean {
  try {
    return localStorage.length >= 0;
  } catch {
    return false;
  }
}

/** Words for a reader who reads Traditional script elsewhere. */
const offerStrings = { label: '文字', go: '閱讀繁體版', dismiss: '不用了' } as const;

/** Offers the Traditional site at the foot of the window, over the page: nothing moves. */
function offerTraditional(link: HTMLAnchorElement): void {
  adoptStyles(placeOfferStyles);
  const yes = element('button', { type: 'button' }, offerStrings.go);
  const no = element('button', { type: 'button' }, offerStrings.dismiss);
  const properties = { role: 'group', ariaLabel: offerStrings.label, lang: 'zh-Hant' };
  const place = element('div', { className: 'script-offer' }, element('div', properties, yes, no));
  yes.addEventListener('click', () => {
    goThere(link);
  });
  no.addEventListener('click', () => {
    place.remove();
    keepSetting('script', 'zh-Hans');
  });
  document.body.append(place);
}
