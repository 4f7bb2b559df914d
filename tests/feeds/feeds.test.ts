import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats/dist/formats.js';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { createFeed } from '@/lib/feeds/create-feed';
import { writeFeed } from '@/lib/feeds/write-feed';
import { walkElements } from '@/lib/markdown/walk';
import { xmlCharacters } from '@/lib/xml';
import { named } from '../named';
import { content, full, site } from './newsroom';
import { feedOf, lists, written } from './pages';
import { readers } from './readers';

named('样例晚报', { hub: 'https://hub.example/' });

const file = (name: string) => readFileSync(`tests/feeds/${name}`, 'utf8');
const words = (html: string) => toText(fromHtml(html, { fragment: true }));

function validate(atom: string): void {
  using schema = XmlDocument.fromString(file('atom.rng'));
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the schema of RFC 4287 is in no other language
  using validator = RelaxNGValidator.fromDoc(schema);
  using document = XmlDocument.fromString(atom);
  validator.validate(document);
}

const ajv = new Ajv({ strict: false, allErrors: true, formats: formats.fullFormats });
const isJsonFeed = ajv.compile(JSON.parse(file('json-feed.schema.json')) as object);

describe.each(lists)('the feed of $kind, page $page', (list) => {
  it('is Atom by the schema of RFC 4287', () => {
    expect(() => {
      validate(written(list, 'atom'));
    }).not.toThrow();
  });

  it('is well-formed RSS', () => {
    using document = XmlDocument.fromString(written(list, 'rss'));
    for (const element of ['title', 'link', 'description', 'item/guid', 'item/pubDate'])
      expect(document.get(`/rss/channel/${element}`), element).not.toBeNull();
  });

  it('has summaries that are HTML in RSS, as its profile says, and text elsewhere', () => {
    const summaries = feedOf(list).items.map(({ summary }) => xmlCharacters(summary).trim());
    const said = summaries.filter(Boolean);
    const texts = (format: 'rss' | 'atom', element: string) => {
      using document = XmlDocument.fromString(written(list, format));
      const name = `//*[local-name()='item' or local-name()='entry']/*[local-name()='${element}']`;
      return document.find(name).map(({ content }) => content.trim());
    };
    expect(texts('rss', 'description').map(words).filter(Boolean)).toEqual(said);
    expect(texts('atom', 'summary').filter(Boolean)).toEqual(said);
  });

  it('is JSON Feed 1.1 by its schema', () => {
    expect(isJsonFeed(JSON.parse(written(list, 'json'))), ajv.errorsText(isJsonFeed.errors)).toBe(
      true,
    );
  });

  const cases = readers.flatMap(({ name, formats, read }) =>
    formats.map((format) => ({ name, format, read })),
  );
  it.each(cases)('is read by $name as it was written ($format)', async ({ format, read }) => {
    const { items } = feedOf(list);
    const found = await read(written(list, format));
    const said = (text: string) => xmlCharacters(text).trim();
    expect(found.map(({ title }) => title)).toEqual(items.map(({ title }) => said(title)));
    expect(found.map(({ link }) => link)).toEqual(items.map(({ url }) => url));
    expect(found.map(({ date }) => date)).toEqual(items.map(({ published }) => published));
    expect(found.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect(found.map(({ html }) => words(html))).toEqual(
      items.map(({ html }) => words(said(html))),
    );
    found.forEach(({ authors }, at) => {
      if (authors) expect(authors).toEqual(items[at]?.authors.map(({ name }) => name));
    });
  });
});

it('is refused by the schemas once something is missing', () => {
  const atom = written({ kind: 'archive', page: 1 }, 'atom');
  expect(() => {
    validate(atom.replace(/<id>[^<]*<\/id>/u, ''));
  }).toThrow('Expecting an element id');
  expect(isJsonFeed({ version: 'https://jsonfeed.org/version/1.1', title: '', items: [{}] })).toBe(
    false,
  );
});

it('names itself, its hub and its neighbours (RFC 5005)', () => {
  const first = feedOf({ kind: 'archive', page: 1 });
  expect(first.links('rss')).toEqual({
    self: `${site.url}/feed.xml`,
    first: `${site.url}/feed.xml`,
    previous: null,
    next: `${site.url}/posts/page/2/feed.xml`,
    last: `${site.url}/posts/page/2/feed.xml`,
  });
  expect(feedOf({ kind: 'archive', page: 2 }).links('rss')).toEqual({
    self: `${site.url}/posts/page/2/feed.xml`,
    first: `${site.url}/feed.xml`,
    previous: `${site.url}/feed.xml`,
    next: null,
    last: `${site.url}/posts/page/2/feed.xml`,
  });
  expect(written({ kind: 'archive', page: 2 }, 'atom')).not.toContain('rel="next"');
  expect(JSON.parse(written({ kind: 'archive', page: 2 }, 'json'))).not.toHaveProperty('next_url');
  const { links } = feedOf({ kind: 'author', id: 'lin', page: 2 });
  expect(links('json').self).toBe(`${site.url}/authors/lin/page/2/feed.json`);
  expect(links('atom').previous).toBe(`${site.url}/authors/lin/atom.xml`);
  for (const format of ['rss', 'atom', 'json'] as const)
    expect(written({ kind: 'archive', page: 1 }, format)).toContain('https://hub.example/');
});

it('knows an article by its day and slug, whatever its title', () => {
  const { items } = feedOf({ kind: 'archive', page: 1 });
  expect(items[0]?.id).toBe('tag:localhost,2020-03-28:plain');
});

it('dates a change by revisions and corrections', () => {
  const { items, updated } = feedOf({ kind: 'archive', page: 2 });
  expect(items.at(-1)?.updated).toBe('2020-06-01T00:00:00.000Z');
  expect(updated).toBe('2020-06-01T00:00:00.000Z');
});

it('names who answers for an article: contributors in RSS and Atom, a part of its own in JSON Feed', () => {
  const page = { kind: 'archive', page: 2 } as const;
  expect(written(page, 'rss')).toContain('<dc:contributor>林样例</dc:contributor>');
  expect(written(page, 'atom')).toMatch(
    /<contributor><name>林样例<\/name><uri>[^<]+\/authors\/lin<\/uri><\/contributor>/u,
  );
  const { items } = JSON.parse(written(page, 'json')) as { items: Record<string, unknown>[] };
  expect(items.flatMap(({ _review }) => _review ?? [])).toEqual([
    {
      reviewed_by: [{ name: '林样例', url: `${site.url}/authors/lin` }],
      reviewed_at: '2020-05-02T00:00:00.000Z',
    },
  ]);
});

it('holds no script, no class, no id and no relative address', () => {
  for (const { html } of lists.flatMap((list) => feedOf(list).items)) {
    walkElements(fromHtml(html, { fragment: true }), ({ tagName, properties }) => {
      expect(tagName).not.toMatch(/script|style|-/u);
      expect(Object.keys(properties)).not.toContain('className');
      for (const name of ['href', 'src']) {
        const address = properties[name];
        if (address !== undefined) expect(address).toMatch(/^https?:/u);
      }
      return undefined;
    });
  }
});

it('keeps what holds the right-to-left text together', () => {
  expect(written({ kind: 'archive', page: 1 }, 'atom')).toContain('\u200Fעברית\u200E');
});

it('keeps in every format the id that the old site’s feed gave an article', () => {
  const id = 'https://old.example/2020/?p=1&q=<2>';
  const [first, ...others] = full;
  if (first === undefined) throw new Error('There are articles.');
  const known = { ...first, article: { ...first.article, feedId: id } };
  const list = { kind: 'archive', page: 1 } as const;
  const feed = createFeed(list, { content, site, locale: 'zh-hans' }, [known, ...others]);
  for (const [format, path] of [
    ['rss', '//item/guid'],
    ['atom', "//*[local-name()='entry']/*[local-name()='id']"],
  ] as const) {
    using document = XmlDocument.fromString(writeFeed(feed, format));
    expect(document.find(path)[0]?.content).toBe(id);
  }
  expect(JSON.parse(writeFeed(feed, 'json'))).toHaveProperty('items.0.id', id);
});
