import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';
import { readSitemap } from './sitemap';

let server: Server | undefined;
afterEach(() => server?.close());

/** A site that answers with these files; `HOST` in them is its own address. */
async function serve(
  files: Readonly<
    Record<string, string | Buffer | { status: number; to: string } | ((host: string) => Buffer)>
  >,
): Promise<string> {
  server?.close();
  let host = '';
  server = createServer((request, response) => {
    const file = files[decodeURI(request.url ?? '')];
    if (file === undefined) response.writeHead(404).end();
    else if (typeof file === 'function') response.end(file(host));
    else if (typeof file === 'object' && 'to' in file)
      response.writeHead(file.status, { location: file.to }).end();
    else response.end(typeof file === 'string' ? file.replaceAll('HOST', host) : file);
  });
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  host = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return host;
}

const urls = (...paths: readonly string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<url><loc>HOST${path}</loc><lastmod>2020-01-01</lastmod></url>`).join('')}</urlset>`;
const index = (...paths: readonly string[]) =>
  `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<sitemap><loc>HOST${path}</loc></sitemap>`).join('')}</sitemapindex>`;

it('reads a sitemap: decoded paths, of this host and of pages only', async () => {
  const picture =
    '<url><loc>HOST/c/</loc><image:image xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><image:loc>HOST/a.png</image:loc></image:image></url>';
  const other = '<url><loc>https://other.example/x/</loc></url>';
  const text = urls('/a.html', '/%E4%BD%A0/', '/?a=1&amp;b=2').replace(
    '</urlset>',
    `${picture}${other}</urlset>`,
  );
  const { addresses, notes } = await readSitemap(
    await serve({ '/sitemap.xml': `\uFEFF\n${text}` }),
  );
  expect([...addresses]).toEqual(['/a.html', '/你/', '/', '/c/']);
  expect(notes).toEqual([]);
});

it.each([
  [
    'an index',
    { '/sitemap.xml': index('/a.xml', '/b.xml'), '/a.xml': urls('/1'), '/b.xml': urls('/2') },
  ],
  [
    'an index under its usual name',
    { '/sitemap_index.xml': index('/a.xml'), '/a.xml': urls('/1', '/2') },
  ],
  [
    'robots.txt',
    { '/robots.txt': 'User-agent: *\nSITEMAP: HOST/m/a.xml\n', '/m/a.xml': urls('/1', '/2') },
  ],
  ['a list of lines', { '/sitemap.txt': 'HOST/1\nHOST/2\n' }],
  [
    'one in an index that is not there',
    { '/sitemap.xml': index('/none.xml', '/a.xml'), '/a.xml': urls('/1', '/2') },
  ],
  [
    'an index that names itself',
    { '/sitemap.xml': index('/sitemap.xml', '/a.xml'), '/a.xml': urls('/1', '/2') },
  ],
])('reads %s', async (_, files) => {
  const { addresses } = await readSitemap(await serve(files));
  expect([...addresses].sort()).toEqual(['/1', '/2']);
});

it('reads what is packed, and below the folder of a site', async () => {
  const host = await serve({
    '/blog/sitemap.xml': index('/blog/a.xml.gz'),
    '/blog/a.xml.gz': (own) => gzipSync(urls('/blog/1').replaceAll('HOST', own)),
  });
  expect([...(await readSitemap(`${host}/blog/`)).addresses]).toEqual(['/blog/1']);
});

it.each([
  ['nothing there', {}],
  ['no XML', { '/sitemap.xml': '<urlset><loc>' }],
  ['a page of HTML', { '/sitemap.xml': '<html><body>404</body></html>' }],
])('tells of %s, and goes on', async (_, files) => {
  const { addresses, notes } = await readSitemap(await serve(files));
  expect(addresses.size).toBe(0);
  expect(notes).toMatchObject([{ level: 'look', about: 'sitemap' }]);
});

it('tells of the part that it could not read', async () => {
  const files = { '/sitemap.xml': index('/none.xml', '/a.xml'), '/a.xml': urls('/1') };
  const { addresses, notes } = await readSitemap(await serve(files));
  expect([...addresses]).toEqual(['/1']);
  expect(notes).toMatchObject([
    { level: 'look', problem: { en: expect.stringMatching(/none\.xml: HTTP 404/u) as string } },
  ]);
  const few = await readSitemap(
    await serve({ '/sitemap.xml': index('/a.xml', '/b.xml'), '/a.xml': urls('/1') }),
    {
      files: 2,
      bytes: 50_000,
      milliseconds: 5000,
    },
  );
  expect([...few.addresses]).toEqual(['/1']);
  expect(few.notes).toHaveLength(1);
});

it('follows redirects on its own host, and none that lead away', async () => {
  const moved = (to: string) => ({ status: 301, to });
  const host = await serve({
    '/sitemap.xml': index('/moved.xml', '/away.xml', '/round.xml'),
    '/moved.xml': moved('/a.xml'),
    '/a.xml': urls('/1'),
    '/away.xml': moved('http://localhost:1/a.xml'),
    '/round.xml': moved('/round.xml'),
  });
  const { addresses, notes } = await readSitemap(host);
  expect([...addresses]).toEqual(['/1']);
  expect(notes[0]?.problem.en).toMatch(/it leads to http:\/\/localhost.*too many redirects/u);
});

it('counts what is packed as it is when unpacked', async () => {
  const packed = () => gzipSync(`<urlset>${' '.repeat(30_000)}</urlset>`);
  const host = await serve({
    '/sitemap.xml': index('/a.xml.gz', '/b.xml.gz', '/c.xml'),
    '/a.xml.gz': packed,
    '/b.xml.gz': packed,
    '/c.xml': urls('/1'),
  });
  const { notes } = await readSitemap(host, { files: 9, bytes: 50_000, milliseconds: 5000 });
  expect(notes[0]?.problem.en).toMatch(/b\.xml\.gz/u);
});

it('takes no more time and no more bytes than it may', async () => {
  const host = await serve({
    '/sitemap.xml': `<urlset>${' '.repeat(5000)}</urlset>`,
    '/sitemap.xml.gz': gzipSync(' '.repeat(1_000_000)),
  });
  const few = await readSitemap(host, { files: 9, bytes: 2000, milliseconds: 5000 });
  expect(few.notes[0]?.problem.en).toMatch(/cannot be read/u);
  server?.close();
  server = createServer(() => undefined);
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  const silent = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const late = await readSitemap(silent, { files: 9, bytes: 2000, milliseconds: 50 });
  expect(late.notes).toHaveLength(1);
  server.closeAllConnections();
});

it.each(['', 'example.com', 'file:///etc/passwd', 'https://['])('%j is no site', async (site) => {
  expect((await readSitemap(site)).notes).toHaveLength(1);
});

it('puts the day that the old site names first, and tells of addresses that lead nowhere', async () => {
  const folder = temporaryFolder({
    '_config.yml': 'title: 站\nbaseurl: /blog\n',
    '_posts/2020-01-01-a.md': '---\ntitle: 题\ndate: 2020-01-01 23:00:00\n---\n\n文\n',
  });
  const addresses = new Set(['/blog/2020/01/02/a.html', '/blog/none/', '/blog/']);
  const { site, unanswered } = await importOldSite(folder, temporaryFolder(), {
    sitemap: { addresses, notes: [] },
  });
  expect(site.documents[0]?.oldAddresses[0]).toBe('/2020/01/02/a.html');
  expect(unanswered).toEqual(['/blog/none/']);
});

it('counts neither a draft nor what the gate refuses for an answer', async () => {
  const folder = temporaryFolder({
    '_config.yml': 'title: 站\n',
    '_posts/2020-01-01-a.md': '---\ntitle: 题\n---\n\n文\n',
    '_posts/2020-01-02-b.md': '---\ntitle: 藏\npublished: false\n---\n\n文\n',
    '_posts/2020-01-03-c.md': `---\ntitle: 深\n---\n\n${'> '.repeat(200)}文\n`,
  });
  const paths = ['a', 'b', 'c'].map((name, at) => `/2020/01/0${String(at + 1)}/${name}.html`);
  const { unanswered, heldBack } = await importOldSite(folder, temporaryFolder(), {
    sitemap: { addresses: new Set(paths), notes: [] },
  });
  expect(heldBack.map(({ place }) => place)).toEqual(['posts/2020-01-03-c.md']);
  expect(unanswered).toEqual(paths.slice(1));
});
