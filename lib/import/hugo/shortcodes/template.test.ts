import { expect, it } from 'vitest';
import { importOldSite } from '@/tests/import-old-site';
import { temporaryFolder } from '@/tests/temporary-folder';
import { fillTemplate } from './template';

const FILLING = { args: ['甲', '乙'], params: {}, content: null, ordinal: 2 };
const NAMED = { args: [], params: { id: 'a&b', title: '题' }, content: '内', ordinal: 0 };
const MARKED = { ...NAMED, content: '**内**' };

it.each([
  ['<b>{{ .Get 0 }}</b>', FILLING, '<b>甲</b>'],
  ['<b>{{ .Get "id" }}</b>', NAMED, '<b>a&amp;b</b>'],
  ['<b>{{ .Get `id` | safeHTML }}</b>', NAMED, '<b>a&b</b>'],
  ['{{ $id := .Get "id" }}\n<i id="{{ $id }}">{{ .Inner }}</i>', NAMED, '<i id="a&amp;b">内</i>'],
  ['<b>{{- with .Get "title" -}} {{ . }} {{- else }}无{{ end }}</b>', NAMED, '<b>题</b>'],
  ['{{ with .Get "none" }}{{ . }}{{ else }}无{{ end }}', NAMED, '无'],
  ['{{ with $x := .Get "title" }}{{ $x }}{{ end }}', NAMED, '题'],
  ['{{ if eq (.Get 0) "甲" "丙" }}是{{ else }}非{{ end }}', FILLING, '是'],
  ['{{ if .IsNamedParams }}名{{ else if ne (.Get 1) "" }}序{{ end }}', FILLING, '序'],
  ['{{ .Get "none" | default "缺" }}{{ default "缺" (.Get "title") }}', NAMED, '缺题'],
  ['{{ printf "https://e.example/%s" (.Get 0) }}', FILLING, 'https://e.example/甲'],
  ['{{/* 说明 */}}{{ or (.Get "none") (.Get "title") | upper }}', NAMED, '题'],
  ['<p>{{ .Get 0 }}</p>\n<script>a()</script>\n\n<p>后</p>', FILLING, '<p>甲</p>\n<p>后</p>'],
  ['{{ print "a" 1 2 "b" true }}', FILLING, 'a1 2btrue'],
  [
    '{{ "img/a.png" | relURL }} {{ relURL "/b.png" }} {{ absURL "https://e.example/" }}',
    FILLING,
    '/img/a.png /b.png https://e.example/',
  ],
  ['{{ len "中a" }}{{ len .Inner }}', NAMED, '43'],
  ['{{ if eq .Inner "内" }}是{{ end }}', NAMED, '是'],
  ['第{{ .Ordinal }}个', FILLING, '第2个'],
  ['<pre>{{ htmlEscape "<" | safeHTML }}</pre>', FILLING, '<pre>&lt;</pre>'],
  ['<img src="{{ .Get 0 }}">', FILLING, '<img src="甲">'],
  ['{{ range .Params }}<b>{{ . }}</b>{{ end }}', FILLING, '<b>甲</b><b>乙</b>'],
  ['{{ range $i, $e := .Params }}{{ $i }}{{ $e }}{{ end }}', FILLING, '0甲1乙'],
  ['{{ range $k, $v := .Params }}{{ $k }}={{ $v }};{{ end }}', NAMED, 'id=a&amp;b;title=题;'],
  ['{{ range split "a,b" "," }}{{ . }}{{ $.Get 0 }}{{ else }}无{{ end }}', FILLING, 'a甲b甲'],
  ['{{ range slice }}一{{ else }}无{{ end }}{{ range seq 3 }}{{ . }}{{ end }}', NAMED, '无123'],
  ['{{ if isset .Params "title" }}{{ .Params.title }}{{ end }}', NAMED, '题'],
  ['{{ if isset .Params "toString" }}有{{ else }}无{{ .Params.toString }}{{ end }}', NAMED, '无'],
  ['{{ if isset .Params 5 }}有{{ else }}{{ index .Params 1 }}{{ end }}', FILLING, '乙'],
  ['{{ len .Params }}{{ if in (slice "a" "b") "b" }}有{{ end }}', FILLING, '2有'],
])('%s', (source, filling, html) => {
  expect(fillTemplate(source, filling)?.html).toBe(html);
});

it.each([
  ['<b>{{ .Inner }}</b>', MARKED, '<b>\uE0F20\uE0F3</b>', ['**内**']],
  ['<b>{{ .Inner | markdownify }}</b>', MARKED, '<b>\uE0F20\uE0F3</b>', ['**内**']],
  ['<b>{{ trim .Inner "*" | safeHTML }}</b>', MARKED, '<b>内</b>', []],
  ['<b>{{ "`a`" | markdownify }}</b>{{ .Inner }}', NAMED, '<b>\uE0F20\uE0F3</b>内', ['`a`']],
])('keeps the Markdown of %s apart', (source, filling, html, pieces) => {
  expect(fillTemplate(source, filling)).toEqual({ html, pieces });
});

it.each([0, 1])('is not to be brought down by what is nested deep, %i', (at) => {
  const many = 20_000;
  const sources = [
    '{{ if true }}'.repeat(many) + '{{ end }}'.repeat(many),
    `{{ ${'('.repeat(many)}1${')'.repeat(many)} }}`,
  ];
  expect(fillTemplate(sources[at] ?? '', FILLING)).toBeNull();
});

it.each([
  '{{ range .Site.Pages }}x{{ end }}',
  '{{ partial "a.html" . }}',
  '{{ range .Params }}没有结尾',
  '{{ .Params }}',
  '{{ range .Get 0 }}x{{ end }}',
  `{{ range seq 1000 }}{{ range seq 1000 }}x{{ end }}{{ end }}`,
  '{{ .Page.Title }}',
  '{{ $none }}',
  '{{ if .Get 0 }}没有结尾',
  '多了 {{ end }}',
  '{{ if .Get 0 }}甲{{ else }}乙',
  '{{ if .Get 0 }}甲{{ else }}乙{{ else }}丙{{ end }}',
  '{{ (.Get 0 }}',
  '<img class="lazy" data-src="{{ .Get 0 }}">',
  '{{ printf "%x" 1 }}',
  // Nothing that shows by itself.
  '<div class="player" data-id="{{ .Get 0 }}"></div><script src="a.js"></script>',
])('%s is not known', (source) => {
  expect(fillTemplate(source, FILLING)).toBeNull();
});

it('fills in the shortcodes of the site and its theme, and tells of what it cannot', async () => {
  const folder = temporaryFolder({
    'hugo.toml': '',
    'content/posts/a.md': [
      '---\ntitle: 题\ndate: 2026-02-28\n---\n',
      '前 {{< key "Ctrl" >}} 后',
      '',
      '{{< box title="注" >}}',
      '**重**',
      '{{< /box >}}',
      '',
      '{{< pages >}}',
      '',
      '{{< meting server="netease" type="song" id="1" >}}',
      '',
    ].join('\n'),
    'layouts/shortcodes/key.html': '<kbd>{{ .Get 0 }}</kbd>\n',
    'themes/t/layouts/_shortcodes/box.html':
      '<div class="box">\n  {{ with .Get "title" }}<p>{{ . }}</p>{{ end }}\n\n  {{ .Inner | markdownify }}\n</div>\n',
    'themes/t/layouts/shortcodes/key.html': '不是这个',
    'layouts/shortcodes/pages.html': '{{ range .Site.Pages }}{{ .Title }}{{ end }}',
  });
  const { site, notes } = await importOldSite(folder);
  expect(site.documents[0]?.text.split('---\n')[2]).toBe(
    [
      '\n前 <kbd>Ctrl</kbd> 后',
      '',
      '<div class="box">\n<p>注</p>',
      '',
      '**重**',
      '',
      '</div>',
      '',
      '',
      '',
      '<https://music.163.com/#/song?id=1>',
      '',
    ].join('\n'),
  );
  expect(notes.map(({ about, line }) => [about, line])).toEqual([['shortcode', 12]]);
});
