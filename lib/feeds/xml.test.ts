import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, it } from 'vitest';
import { x } from 'xastscript';
import { writeXml } from './xml';

const body = (xml: string) => xml.slice(xml.lastIndexOf('?>') + 2);

it('writes references by name in attributes, by number in text', () => {
  const written = writeXml(x('a', { b: '<"&' }, ['<p t="&">', x('c:d', { e: '&' })]), '/s.css');
  expect(body(written)).toBe('<a b="&lt;&quot;&amp;">&#x3C;p t="&#x26;"><c:d e="&amp;"></c:d></a>');
});

// What it makes of the other ways: findings/feed-parser-references.sh and feed-parser-twice.sh.
it('is read as it is meant by @rowanmanning/feed-parser 2.1.5', () => {
  const [href, term] = ['https://example.com/?a=1&b=2', 'R&D'];
  const html = '<p title="R&amp;D">元素 &lt;video&gt;。</p>';
  const entry = [x('id', 'b'), x('link', { href }), x('category', { term }), x('content', html)];
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, [
    x('id', 'a'),
    x('entry', entry),
  ]);
  const [item] = parseFeed(writeXml(feed, '/s.css')).items;
  expect(item).toMatchObject({ url: href, content: html, categories: [{ term }] });
});
