import {
  alone,
  block,
  fenced,
  inline,
  link,
  literal,
  picture,
  quoted,
  type Written,
} from '../../markdown';
import { pageOfPlayer, videoPage } from '../../video';

/** A shortcode as it was met. */
export type Met = {
  /** Parameters by place. */
  args: readonly string[];
  /** Parameters by name. */
  params: Readonly<Record<string, string>>;
  /** Content between it and its end, in Markdown; null where it has no end. */
  content: string | null;
  /** The address of the page that a reference names, or null. */
  page: (reference: string) => string | null;
  /** A value of the front matter or of the site's `params`, as text; null where there is none. */
  param: (name: string) => string | null;
};

/** Writes a shortcode as Markdown; null when that cannot be told. */
type Writer = (met: Met) => Written | null;

/** `{{< figure src="" alt="" title="" caption="" attr="" attrlink="" link="" >}}` */
const figure: Writer = ({ args, params }) => {
  const src = params.src ?? params.url ?? args[0];
  if (src === undefined) return null;
  const credit = params.attr === undefined ? '' : creditOf(params.attr, params.attrlink);
  // Hugo takes the caption for the alternative text where none is given.
  const caption = [params.title, params.caption].filter(Boolean).join(' ');
  const shown = picture(
    src,
    params.alt ?? plain(params.caption ?? params.title ?? ''),
    plain(caption),
  );
  const linked = params.link === undefined ? shown : `[${shown}](${params.link})`;
  return block([linked, credit].filter(Boolean).join('\n\n'));
};

function creditOf(name: string, address: string | undefined): string {
  return address === undefined ? name : `[${name}](${address})`;
}

/** A caption may hold Markdown; the title of a picture cannot. */
function plain(text: string): string {
  return text.replaceAll(/\[([^[\]]*)\]\([^()]*\)/gu, '$1').replaceAll(/[*`]/gu, '');
}

const reference: Writer = ({ args, params, page }) => {
  const address = page(params.path ?? args[0] ?? '');
  return address === null ? null : inline(address);
};

const highlight: Writer = ({ args, content }) =>
  content === null
    ? null
    : block(
        fenced(
          content.replace(/^\n/u, '').replace(/\n\s*$/u, ''),
          args[0] ?? '',
          '',
          linesOf(args[1]),
        ),
      );

function linesOf(options = ''): string {
  return (
    /hl_lines=\[?"?(?<lines>[\d\s,-]+)/u
      .exec(options)
      ?.groups?.lines?.trim()
      .replaceAll(/\s+/gu, ',') ?? ''
  );
}

function video(site: string): Writer {
  return ({ args, params }) => {
    const id = params.id ?? params.bvid ?? args[0] ?? '';
    const page = id === '' ? null : videoPage(site, id);
    return page === null ? null : alone(page);
  };
}

/** A post elsewhere: its address by who wrote it and its number. */
function post(site: string): Writer {
  return ({ args: [first = '', second], params }) => {
    const user = params.user ?? (second === undefined ? 'i/web' : first);
    const id = params.id ?? second ?? first;
    return id === '' ? null : alone(`${site}${user}/status/${id}`);
  };
}

const gist: Writer = ({ args }) =>
  args.length < 2 ? null : alone(`https://gist.github.com/${args.slice(0, 2).join('/')}`);

const boxed: Writer = ({ content, args, params }) => {
  if (content === null) return null;
  const title = params.title ?? (args.length > 1 ? args.slice(1).join(' ') : '');
  return block(
    quoted(title === '' ? content.trim() : `**${literal(title)}**\n\n${content.trim()}`),
  );
};

const inside: Writer = ({ content, params }) => {
  if (content === null) return null;
  const title = params.title ?? params.summary ?? '';
  return block(title === '' ? content.trim() : `**${literal(title)}**\n\n${content.trim()}`);
};

const frame: Writer = ({ args, params }) => {
  const src = params.src ?? params.url ?? args[0];
  return src === undefined ? null : alone(pageOfPlayer(src));
};

/** A film or a book at Douban, a song at NetEase: their pages. */
const douban: Writer = ({ args, params: { type = args[0] ?? '', id = args[1] ?? '' } }) =>
  /^(?:movie|book|music)$/u.test(type) && /^\d+$/u.test(id)
    ? alone(`https://${type}.douban.com/subject/${id}/`)
    : null;

/** A link, or a card of one: `{{< link href="" content="" >}}`. */
const linked: Writer = ({ args: [first, second], params, content }) => {
  const href = params.href ?? params.url ?? first;
  if (href === undefined) return null;
  const text = params.content ?? params.name ?? params.title ?? second ?? content?.trim();
  return inline(text ? link(literal(text), href) : `<${href}>`);
};

const music: Writer = (met) => {
  const { url, name } = met.params;
  if (url === undefined) return meting(met);
  return inline(name === undefined ? `<${url}>` : link(literal(name), url));
};

const meting: Writer = ({
  args,
  params: { server = args[0], type = args[1] ?? '', id = args[2] ?? '' },
}) =>
  server === 'netease' && /^(?:song|playlist|album|artist)$/u.test(type) && /^\d+$/u.test(id)
    ? alone(`https://music.163.com/#/${type}?id=${id}`)
    : null;

/** Hugo's own shortcodes (https://gohugo.io/shortcodes/), and of themes those that many use. */
export const shortcodes: Readonly<Record<string, Writer>> = {
  ...{ figure, image: figure, img: figure, ref: reference, relref: reference, highlight, gist },
  ...{ youtube: video('youtube'), vimeo: video('vimeo'), bilibili: video('bilibili') },
  ...{ tweet: post('https://x.com/'), twitter: post('https://x.com/'), x: post('https://x.com/') },
  instagram: ({ args }) =>
    args[0] === undefined ? null : alone(`https://www.instagram.com/p/${args[0]}/`),
  ...{ iframe: frame, video: frame, audio: frame, pdf: frame, dplayer: frame },
  ...{
    notice: boxed,
    admonition: boxed,
    alert: boxed,
    callout: boxed,
    hint: boxed,
    note: boxed,
    tip: boxed,
  },
  ...{ warning: boxed, info: boxed, blockquote: boxed, quote: boxed },
  ...{ details: inside, expand: inside, collapse: inside, center: inside, align: inside },
  ...{ tabs: inside, tab: inside, columns: inside, gallery: inside, lead: inside },
  ...{ douban, meting, music, link: linked },
  // What a theme animates or dresses is text; a program in a page is none.
  ...{ typeit: inside, raw: inside, style: inside, 'center-quote': boxed, script: () => block('') },
  mermaid: ({ content }) => (content === null ? null : block(fenced(content.trim(), 'mermaid'))),
  param: ({ args, param }) => {
    const value = param(args[0] ?? '');
    return value === null ? null : inline(value);
  },
};
