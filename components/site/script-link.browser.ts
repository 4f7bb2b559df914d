import { keptSetting } from '@/components/reading-settings/settings.browser';

const link = document.querySelector<HTMLAnchorElement>('.masthead a[hreflang]');

/** Loads the rest, which few visits need. */
const load = () => import('./other-script.browser');

if (link) {
  // It is a link, and stays one: without this, and with a key that opens links elsewhere, it leads to the page's top.
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    load().then(
      ({ goThere }) => {
        goThere(link);
      },
      () => {
        location.assign(link.href);
      },
    );
  });
  // What was chosen before; of who has not, what the browser asks for.
  const wanted =
    keptSetting('script') || (/^zh-(?:hant|tw|hk|mo)/iu.test(navigator.language) ? 'zh-Hant' : '');
  if (wanted === link.hreflang)
    load().then(
      ({ offer }) => {
        offer(link);
      },
      // Without its code nothing is offered.
      () => null,
    );
}
