import { describe, expect, it } from 'vitest';
import { makeTwin } from '../body/make-twin';
import { parseBody } from '../source/parse-body';
import { fillTwin } from './twin';

const FRONT = '---\ntitle: 题\n---\n';
const URL_ = 'https://news.example/posts/2020/01/01/x';
const pictures = { 'a.png': { path: '/assets/content/always/a.png' } };

function twin(body: string): string {
  const text = FRONT + body;
  return fillTwin(makeTwin(parseBody(text), text, FRONT.length), pictures, URL_);
}

describe('the Markdown of a body', () => {
  it.each([
    ['is left as it was written', '# 甲\n\n*   乙 **丙**\n\n> [!NOTE]\n> 丁[^1]\n\n[^1]: 戊'],
    ['keeps whole addresses', '[甲](https://example.com/?a=(b)) <https://example.com/> [丙](#丁)'],
    ['keeps the looks of emoji', '👩\u200D🚀❤\uFE0F'],
    ['keeps code', '```md\n[甲](b.md) {: .c}\n```\n\n`{: .c}`'],
  ])('%s', (_name, body) => {
    expect(twin(body)).toBe(`${body}\n`);
  });

  it.each([
    ['characters that nobody sees', '算\u200B力\u0008', '算力'],
    ['links', '见[*甲* 乙](/about "题")。', '见[*甲* 乙](https://news.example/about "题")。'],
    ['images', '![图](a.png)', '![图](https://news.example/assets/content/always/a.png)'],
    [
      'images in links',
      '[![图](a.png)](/b)',
      '[![图](https://news.example/assets/content/always/a.png)](https://news.example/b)',
    ],
    [
      'images whose descriptions hold links and brackets',
      '![图[乙](/b)丙](a.png) ![`[`图](a.png) ![\\]](a.png)',
      '![图[乙](/b)丙](https://news.example/assets/content/always/a.png) ![`[`图](https://news.example/assets/content/always/a.png) ![\\]](https://news.example/assets/content/always/a.png)',
    ],
    ['definitions', '[甲][乙]\n\n[乙]: /about', '[甲][乙]\n\n[乙]: https://news.example/about'],
    ['HTML', '<a href="/b">甲</a>', '<a href="https://news.example/b">甲</a>'],
    ['parentheses', '[甲](</a (b)>)', '[甲](https://news.example/a%20%28b%29)'],
    ['links in double brackets', '见 [[x|那篇]]。', '见 [那篇](https://news.example/_posts/x)。'],
    [
      'pictures in them',
      '![[a.png|图|9]]',
      '![图](https://news.example/assets/content/always/a.png)',
    ],
    ['links in the same text', '[[#甲|乙]]', '[乙](#%E7%94%B2)'],
    ['comments', '甲%%批注%%乙\n\n%%\n密\n%%\n\n丙', '甲乙\n\n\n\n丙'],
    ['ids of blocks', '甲 ^abc1\n\n**乙** ^abc2', '甲\n\n**乙**'],
    [
      'containers',
      '::: tip 题[戊](/e)\n甲\n\n::: danger\n[乙](/b)\n:::\n:::\n\n丙',
      '> [!TIP] 题[戊](https://news.example/e)\n> 甲\n> \n> > [!CAUTION]\n> > [乙](https://news.example/b)\n> \n\n\n丙',
    ],
    [
      'containers in lists and quotations, with empty lines',
      '- 甲\n\n  ::: tip\n  <aside>\n  乙\n\n  丙\n  </aside>\n  :::\n\n> - ::: tip\n>   丁\n>\n>   戊\n>   :::',
      '- 甲\n\n  > [!TIP]\n  > > [!NOTE]\n  > > 乙\n  > > \n  > > 丙\n  > \n  \n\n> - > [!TIP]\n>   > 丁\n>   > \n>   > 戊\n>',
    ],
    [
      'containers whose first lines would make something else of their marker',
      '::: tip 题\n---\n:::\n\n<aside>\n| 甲 | 乙 |\n| 丙 | 丁 |\n</aside>\n\n> ::: tip\n> 甲\n> ===\n> :::',
      '> [!TIP] 题\n>\n> ---\n\n\n> [!NOTE]\n>\n> | 甲 | 乙 |\n> | 丙 | 丁 |\n\n\n> > [!TIP]\n> >\n> > 甲\n> > ===\n>',
    ],
    [
      'HTML in quotations, items and containers',
      '> <div>\n> 甲\n> </div>\n\n- <details>\n  乙\n  </details>\n\n> ::: tip\n> - <div>\n>   丙\n>   </div>\n> :::',
      '> <div>\n> 甲\n> </div>\n\n- <details>\n  乙\n  </details>\n\n> > [!TIP]\n> > - <div>\n> >   丙\n> >   </div>\n>',
    ],
    [
      'code of Liquid in them',
      '- {% highlight js %}\n  甲\n  {% endhighlight %}\n\n::: tip\n{% highlight js %}\n乙\n{% endhighlight %}\n:::',
      '- ```js\n  甲\n  ```\n\n> [!TIP]\n> ```js\n> 乙\n> ```',
    ],
  ])('has absolute addresses: %s', (_name, body, expected) => {
    expect(twin(body)).toBe(`${expected}\n`);
  });

  it.each([
    [
      'Liquid in addresses',
      '[甲]({% post_url 2020-02-29-b %})',
      '[甲](https://news.example/_posts/2020-02-29-b)',
    ],
    ['Liquid around code', '{% highlight ruby %}\nputs\n{% endhighlight %}', '```ruby\nputs\n```'],
    ['raw', '写 {% raw %}{{ a }}{% endraw %}。', '写 {{ a }}。'],
    ['attribute lists', '甲乙\n{: .lead}\n\n丙', '甲乙\n\n\n丙'],
    ['the mark of a table of contents', '* 目录\n{:toc}\n\n甲', '甲'],
    ['comments', '甲\n\n<!--more-->\n\n乙', '甲\n\n\n\n乙'],
  ])('is without what only our compiler reads: %s', (_name, body, expected) => {
    expect(twin(body)).toBe(`${expected}\n`);
  });

  it.each([
    [
      '*学校*{: lang="ja"}、**软件**{: translate="no"}',
      '<span lang="ja">*学校*</span>、<span translate="no">**软件**</span>',
    ],
    [
      '甲\n\n软件\n{: translate="no"}\n\n乙',
      '甲\n\n<div translate="no">\n\n软件\n\n</div>\n\n\n\n乙',
    ],
    ['`软件`{: translate="no"}', '`软件`'],
    ['[甲](/b){: lang="en"}', '<span lang="en">[甲](https://news.example/b)</span>'],
  ])('says the language that an attribute list says: %j', (body, expected) => {
    expect(twin(body)).toBe(`${expected}\n`);
  });

  it('loses nothing of a file with Windows line ends', () => {
    expect(twin('甲\r\n\r\n[乙](/c)\r\n丙')).toBe('甲\r\n\r\n[乙](https://news.example/c)\r\n丙\n');
  });
});
