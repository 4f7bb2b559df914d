import { notFound } from 'next/navigation';
import { isLocale } from '@/lib/i18n/locale';
import type { Locale } from '@/lib/site';

/** Params of a list's route: `number` is there on its second page and later ones. */
export type ListParams = { locale: string; number?: string };

/**
 * Params of a route, percent-decoded (Next hands them over encoded), with the locale and the page
 * number (from 1) as what they are. Another locale is not found.
 */
export async function readParams<T extends ListParams>(
  params: Promise<T>,
): Promise<Omit<T, 'locale' | 'number'> & { locale: Locale; page: number }> {
  const { locale, number, ...rest } = await params;
  if (!isLocale(locale)) notFound();
  const decoded = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, decodeURIComponent(String(value))]),
  ) as Omit<T, 'locale' | 'number'>;
  return { ...decoded, locale, page: Number(number ?? 1) };
}

/** The value, where there is one; otherwise the page is not found. */
export function orNotFound<T>(value: T | null): T {
  if (value === null) notFound();
  return value;
}
