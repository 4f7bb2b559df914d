import type { MetadataRoute } from 'next';
import { pathsIn } from '@/lib/addresses/urls';
import { publication } from '@/lib/content/publication';
import { getStrings } from '@/lib/i18n/strings';
import { lightPalette } from '@/lib/palette';
import { fullName } from '@/lib/publication';
import type { Locale } from '@/lib/site';

/**
 * Writes the manifest of a locale (https://www.w3.org/TR/appmanifest/): installed, each is an app of its own.
 * @returns JSON
 */
export function writeManifest(locale: Locale): string {
  const strings = getStrings(locale);
  const paths = pathsIn(locale);
  const { name, tagline, description } = publication(locale);
  const icon = (file: string, size: number) =>
    ({
      src: `/icons/${file}.png`,
      sizes: `${String(size)}x${String(size)}`,
      type: 'image/png',
    }) as const;
  return JSON.stringify({
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
  } satisfies MetadataRoute.Manifest);
}
