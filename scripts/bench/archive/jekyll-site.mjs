import { post } from './post.mjs';
import { createRandom } from './random.mjs';
import { SEED } from './write-archive.mjs';

/** @typedef {import('./random.mjs').Random} Random */

/**
 * A file of a site.
 *
 * @typedef {{ path: string, text: string | Buffer }} SiteFile
 */

/** The site around the posts: a layout of its own and no theme, so that Jekyll has little to do beside them. */
const FILES = {
  '_config.yml': `title: 样例日报
url: https://old.example
timezone: Asia/Shanghai
permalink: /:year/:month/:day/:title.html
excerpt_separator: <!--more-->
plugins: [jekyll-feed]
`,
  '_layouts/post.html':
    '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>{{ page.title }}</title></head><body><h1>{{ page.title }}</h1>{{ content }}</body></html>\n',
  '_includes/note.html': '<div class="note">{{ include.text }}</div>\n',
  'about.md': '---\nlayout: post\ntitle: 关于\n---\n\n这个网站只为测量而写。\n',
};

/** Posts for each picture. */
const POSTS_TO_A_PICTURE = 5;

/**
 * Features of Jekyll sites' posts that Jekyll or kramdown reads: each in one post of so many. In seven sites that were
 * looked at, pictures without a description stood in two posts of five, and Liquid in one of nine: here the former are
 * somewhat rarer, and Liquid is more frequent, since it costs an importer most.
 */
const HABITS = /** @type {const} */ ([
  [2, picture],
  [3, undescribed],
  [8, html],
  [9, highlighted],
  [9, earlierPost],
  [9, note],
  [9, formula],
  [9, footnote],
  [9, quotes],
  [9, attributes],
]);

/**
 * Composes a Jekyll site of synthetic posts: those of the archive, with what such posts hold beside prose.
 *
 * @param {number} count Number of posts.
 * @param {Buffer} shown Content of each picture.
 * @returns {Iterable<SiteFile>} Its files.
 */
export function* jekyllSite(count, shown) {
  for (const [path, text] of Object.entries(FILES)) yield { path, text };
  for (let at = 0; at < count / POSTS_TO_A_PICTURE; at += 1)
    yield { path: pictureName(at), text: shown };
  for (let at = 0; at < count; at += 1) yield jekyllPost(at, count);
}

/**
 * @param {number} index Its place, 0 for the newest.
 * @param {number} count Number of posts.
 * @returns {SiteFile} A post.
 */
function jekyllPost(index, count) {
  const { path, text } = post(SEED, index);
  const random = createRandom(SEED + index);
  const [frontMatter = '', ...blocks] = text.split('\n\n');
  for (const [often, habit] of HABITS)
    if (random.whole(often) === 0)
      blocks.splice(1 + random.whole(blocks.length), 0, habit(random, index, count));
  blocks.splice(1, 0, '<!--more-->');
  const tags = `tags: [${random.pick(['读书', '机器', 'C++'])}, ${random.pick(['随笔', 'Go'])}]`;
  return {
    path: `_${path}`,
    text: [frontMatter.replace(/\n---$/, `\n${tags}\n---`), ...blocks].join('\n\n'),
  };
}

/** @param {number} at Number of the picture. */
function pictureName(at) {
  return `images/${at}.png`;
}

/** @type {Habit} */
function picture(random, _, count) {
  return `![虚构的图](/${pictureName(random.whole(Math.ceil(count / POSTS_TO_A_PICTURE)))} "说明")`;
}

/** @type {Habit} */
function undescribed(random, _, count) {
  return `![]({{ site.baseurl }}/${pictureName(random.whole(Math.ceil(count / POSTS_TO_A_PICTURE)))})`;
}

/** @type {Habit} */
function highlighted() {
  return '{% highlight ruby linenos %}\nputs "样例"\n{% endhighlight %}';
}

/** @type {Habit} */
function earlierPost(random, index, count) {
  const other = Math.min(count - 1, index + 1 + random.whole(100));
  const name = post(SEED, other).path.replace(/^.*\/|\.md$/g, '');
  return `参见[从前的一篇]({% post_url ${name} %})。`;
}

/** @type {Habit} */
function note() {
  return '{% include note.html text="虚构的提示" %}';
}

/** @type {Habit} */
function formula() {
  return '由此得到\n\n$$\n\\sum_{i=1}^{n} x_i = \\frac{a}{b}\n$$';
}

/** @type {Habit} */
function footnote() {
  return '这里有一条注释[^1]。\n\n[^1]: 注释的正文。';
}

/** @type {Habit} */
function quotes() {
  return '他说:"直引号里的话",然后走了...';
}

/** @type {Habit} */
function attributes() {
  return '这一段有一个类。\n{: .small}';
}

/** @type {Habit} */
function html(random, _, count) {
  return `<p align="center"><img src="/${pictureName(random.whole(Math.ceil(count / POSTS_TO_A_PICTURE)))}" width="320"></p>`;
}

/**
 * Writes a block.
 *
 * @typedef {(random: Random, index: number, count: number) => string} Habit
 */
