import { expect, it } from 'vitest';
import { newsroomPages } from '@/e2e/matrix';
import { isDocument, isPicture, ROUTES, type Kind, type Route } from '@/lib/addresses/route-table';
import { parsePath } from '@/lib/addresses/routes';
import { projectFiles } from './project-files';

/** Modules of routes that the proxy alone leads to. */
const INNER = [
  'not-found/page.tsx',
  'withdrawn/[day]/[slug]/page.tsx',
  'documents/[...address]/route.ts',
];

/** An address for each file that Next has a route from, below the number of the page. */
const addresses = new Map(
  projectFiles(/^app\/\[locale\]\/\[epoch\]\/.*\b(?:page\.tsx|route\.ts)$/u)
    .map((file) => file.replace('app/[locale]/[epoch]/[page]/', ''))
    .filter((file) => !INNER.includes(file))
    .map((file) => [file, addressOf(file)]),
);

function addressOf(file: string): string {
  const day: Record<string, string> = { '[year]': '2026', '[month]': '02', '[day]': '28' };
  const names = file.split('/').slice(0, -1);
  return `/${names.map((name) => day[name] ?? name.replace(/\[\w+\]/u, 'x')).join('/')}`;
}

const kindsOf = (paths: Iterable<string>) =>
  new Set([...paths].map((path) => parsePath(path)?.kind));

it('each kind of address has a route, and each route is of a kind', () => {
  // The proxy leads on from `today`; documents for machines have one route, and so have pictures.
  const hasPage = (route: Route) => !isDocument(route) && !isPicture(route);
  const kinds = (Object.keys(ROUTES) as Kind[]).filter(
    (kind) => kind !== 'today' && hasPage({ kind } as Route),
  );
  expect(kindsOf(addresses.values())).toEqual(new Set(kinds));
});

it('each page that readers see is in the matrix of the tests in a browser', () => {
  const pages = [...addresses].filter(([file]) => file.endsWith('page.tsx'));
  const seen = kindsOf(newsroomPages.map(({ path }) => path.split('?')[0] ?? ''));
  const missing = [...kindsOf(pages.map(([, address]) => address))].filter(
    (kind) => !seen.has(kind),
  );
  expect(missing).toEqual(['wechat', 'email']);
});
