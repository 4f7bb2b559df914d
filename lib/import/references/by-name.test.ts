import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';
import { createFindByName, isAddressAt } from './by-name';

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>';

const find = (addresses: readonly string[], said: string, name = 'a') =>
  createFindByName({
    files: new Map(addresses.map((address) => [address, address.slice(1)])),
    tree: { root: '', files: [], has: () => false, read: () => Buffer.from('') },
  })(said, { names: [name], file: `posts/${name}.md` });

it.each([
  ['x.png', ['/img/x.png'], '/img/x.png'],
  ['./in/x.png', ['/img/in/x.png', '/img/x.png'], '/img/in/x.png'],
  ['x.png', ['/img/a/x.png', '/img/b/x.png'], '/img/a/x.png'],
  ['x.png', ['/img/b/x.png', '/img/c/x.png'], null],
  ['x.png', ['/img/xx.png'], null],
  ['x', ['/img/x'], null],
])('of %s among %j it is %s', (said, addresses, found) => {
  expect(find(addresses, said)).toBe(found);
});

it.each([
  ['![图](', true],
  ['![图](<', true],
  ['[甲]: ', true],
  ['<img alt="" src="', true],
  ['文字（', false],
  ['', false],
])('behind %j stands an address: %s', (before, is) => {
  expect(isAddressAt(`行\n${before}{{< x >}}`, before.length + 2)).toBe(is);
});

it('finds pictures that tags of plug-ins and shortcodes nobody knows name', async () => {
  const jekyll = temporaryFolder({
    '_config.yml': 'title: 旧站\n',
    'assets/images/a.svg': PICTURE,
    '_assets/img/b.svg': PICTURE,
    '_posts/2020-01-01-a.md':
      '---\ntitle: 甲\n---\n![一]({% asset a.svg @path %})\n\n{% asset b.svg alt="二" %}\n\n前{% unheard of.it %}后\n',
  });
  const { site, notes } = await importOldSite(jekyll);
  expect(site.documents[0]?.text).toContain('![一](/assets/images/a.svg)\n\n![二](</assets/');
  expect(notes.map(({ about }) => about)).toEqual(['liquid']);
  const hugo = temporaryFolder({
    'hugo.toml': 'title = "旧站"\n',
    'static/img/a/x.svg': PICTURE,
    'static/img/b/x.svg': PICTURE,
    'content/posts/a.md':
      '---\ntitle: 甲\ndate: 2020-01-01\n---\n![一]({{< of-page img x.svg >}})\n\n前{{< of-page img x.svg >}}后\n',
  });
  const second = await importOldSite(hugo);
  expect(second.site.documents[0]?.text).toMatch(
    /!\[一\](\(\/assets\/\S+a\/x\.svg\))\n\n前!\[图片\]\1后/u,
  );
  expect(second.notes.map(({ about }) => about)).toEqual(['shortcode-guessed', 'image-alt']);
});
