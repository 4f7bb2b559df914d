import { isPicture, type PictureRoute, type Route } from '@/lib/addresses/route-table';
import { formatOf, type PictureFormat } from '@/lib/picture-format';
import type { Article } from '../model';

/** An article, as far as its pictures' addresses go. */
export type Pictured = Pick<Article, 'day' | 'slug' | 'cover'>;

/** Finds an article. */
type Find = (day: string, slug: string) => Pick<Pictured, 'cover'> | null;

/** Whether there is what a picture is of, and its address has the ending of what it is kept as. */
export function hasItsFormat(route: PictureRoute, find: Find): boolean {
  const format = formatFor(route, find);
  return format !== null && (!('format' in route) || route.format === format);
}

/** A route with the ending that its picture has. */
export function withItsFormat(route: Route, find: Find): Route {
  return isPicture(route) && 'format' in route
    ? { ...route, format: formatFor(route, find) ?? route.format }
    : route;
}

/** Null where there is no such article; pictures of other things are PNG. */
function formatFor(route: PictureRoute, find: Find): PictureFormat | null {
  const of: Route = route.kind === 'card' ? route.of : route;
  if (!('day' in of && 'slug' in of)) return 'png';
  const article = find(of.day, of.slug);
  return article && formatOf(article);
}
