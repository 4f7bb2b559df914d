import type { MetadataRoute } from 'next';
import { publication } from '@/lib/content/publication';
import { getStrings } from '@/lib/i18n/strings';
import { lightPalette } from '@/lib/palette';
import { fullName } from '@/lib/publication';
import { site } from '@/lib/site';
import { paths } from '@/lib/urls';

/** Name and looks of an installed site (https://www.w3.org/TR/appmanifest/). */
export default function manifest(): MetadataRoute.Manifest {
  const strings = getStrings(site.defaultLocale);
  const { name, tagline, description } = publication();
  const icon = (name: string, size: number) =>
    ({
      src: `/icons/${name}.png`,
      sizes: `${String(size)}x${String(size)}`,
      type: 'image/png',
    }) as const;
  return {
    id: paths.home(),
    name: fullName({ name, tagline }),
    short_name: name,
    description,
    lang: strings.htmlLang,
    dir: 'ltr',
    start_url: paths.home(),
    scope: paths.home(),
    display: 'minimal-ui',
    background_color: lightPalette.paper,
    theme_color: lightPalette.paper,
    categories: ['news'],
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      icon('moon-192', 192),
      icon('moon-512', 512),
      { ...icon('moon-maskable-512', 512), purpose: 'maskable' },
    ],
    shortcuts: [
      { name: strings.today, url: paths.today() },
      { name: strings.search, url: paths.search() },
    ],
  };
}
