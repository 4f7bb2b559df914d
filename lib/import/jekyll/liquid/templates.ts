import { own } from '@/lib/own';

/**
 * Templates of Liquid for the includes and tags of themes and plug-ins: where a site has its own include of a name,
 * that is taken. `{{ include.… }}` are parameters by name, `{{ args[0] }}` by place.
 */
const templates: Readonly<Record<string, string>> = {
  youtube: video('https://www.youtube.com/watch?v='),
  bilibili: video('https://www.bilibili.com/video/'),
  vimeo: video('https://vimeo.com/'),
  figure: picture(),
  image: picture(),
  img: picture(),
  gist: '\n\n<https://gist.github.com/{{ args[0] | default: include.id }}>\n\n',
  toc: '',
  seo: '',
  feed_meta: '',
};

/** Templates of tags that hold something, `{{ content }}`, up to their `end…`. */
const pairs: Readonly<Record<string, string>> = {
  // jekyll-figure: Markdown, and a caption.
  figure: '\n\n{{ content }}{% if include.caption %}\n\n{{ include.caption }}{% endif %}\n',
};

/** The template of a tag that has an end. */
export function pairTemplateOf(
  name: string,
  mapping: Readonly<Record<string, string>>,
): string | null {
  return own(mapping, name) ?? own(pairs, name) ?? null;
}

function video(address: string): string {
  return `\n\n${address}{{ include.id | default: include.videoId | default: include.video_id | default: include.bvid | default: args[0] }}\n\n`;
}

function picture(): string {
  const src =
    'include.src | default: include.url | default: include.image_path | default: include.path | default: include.file | default: args[0]';
  const alt = 'include.alt | default: include.caption | default: include.title';
  return `{% assign _src = ${src} %}{% assign _alt = ${alt} %}\n\n![{{ _alt | strip_html }}](<{{ _src }}>)\n\n{% if include.caption and include.alt %}{{ include.caption }}\n\n{% endif %}`;
}

/** A template's name from an include's or a tag's: `youtubePlayer.html` is `youtube`. */
export function templateOf(name: string, mapping: Readonly<Record<string, string>>): string | null {
  const asked =
    name
      .toLowerCase()
      .replace(/\.\w+$/u, '')
      .split('/')
      .at(-1) ?? '';
  const mapped = own(mapping, name);
  if (mapped !== undefined) return mapped;
  const all = { ...templates, ...mapping };
  const plain = asked.replaceAll(/[-_]|player|embed|video(?=.)|(?<=.)video|html5/gu, '');
  return own(all, asked) ?? own(all, plain) ?? null;
}
