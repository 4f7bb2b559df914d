import { keptSetting } from '@/components/reading-settings/settings.browser';

const link = document.querySelector<HTMLAnchorElement>('.masthead a[hreflang]');

/** Loads the rest, which few visits need. */
const load = () => import('./other-script.browser');

if (link) {
  // Without this script, and with a key that opens links elsewhere, the link leads to the top of the other page.
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
  // The script chosen before; where none was, the one that the browser asks for.
  const wanted =
    keptSetting('script') || (/^zh-(?:hant|tw|hk|mo)/iu.test(navigator.language) ? 'zh-Hant' : '');
  if (wanted === link.hreflang)
    load().then(
      ({ offer }) => {
        offer(link);
      },
      // Where the code of the offer cannot be loaded, there is none.
      () => null,
    );
}
