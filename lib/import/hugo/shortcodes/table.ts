import { alone, block, fenced, inline, link, literal, picture } from '../../markdown';
import { pageOfPlayer, videoPage } from '../../video';
import { boxed, inside, plainly, quotation } from './boxes';
import type { Writer } from './writer';

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

/** A card of a repository: its page. */
function repository(host: string): Writer {
  return ({ args, params }) => {
    const { repo = params.title ?? params.model ?? params.name ?? args[0] ?? '' } = params;
    return /^[\w.-]+\/[\w.-]+$/u.test(repo) ? inline(link(repo, `https://${host}/${repo}`)) : null;
  };
}

/** Text of which a program draws a picture, as code. */
function code(language: string): Writer {
  return ({ content }) => (content === null ? null : block(fenced(content.trim(), language)));
}

/** A formula: apart, or in a line. */
const katex: Writer = (met) => {
  const { args, content } = met;
  if (content === null || content.includes('$')) return plainly(met);
  const formula = content.trim();
  const isApart = args.includes('display') || formula.includes('\n');
  return isApart ? block(`$$\n${formula}\n$$`) : inline(`$$${formula}$$`);
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
  ...{ warning: boxed, info: boxed, tips: boxed, important: boxed, danger: boxed, caution: boxed },
  ...{ blockquote: quotation, quote: quotation },
  ...{
    details: inside,
    expand: inside,
    collapse: inside,
    accordion: plainly,
    accordionItem: inside,
  },
  ...{ tabs: plainly, tab: inside, tabitem: inside, timeline: plainly, timelineItem: inside },
  ...{ columns: plainly, column: plainly, gallery: plainly, lead: plainly, steps: plainly },
  ...{ center: plainly, align: plainly, badge: plainly, keyword: plainly, kbd: plainly },
  ...{ mark: plainly, ltr: plainly, rtl: plainly, cards: plainly, button: linked },
  ...{ douban, meting, music, link: linked },
  // What a theme animates or dresses is text; a program in a page is none.
  ...{ typeit: plainly, raw: plainly, rawhtml: plainly, style: plainly, 'center-quote': boxed },
  ...{ script: () => block(''), icon: () => inline('') },
  ...{ mermaid: code('mermaid'), chart: code('js'), echarts: code('js'), katex, math: plainly },
  ...{ github: repository('github.com'), gitlab: repository('gitlab.com') },
  ...{ codeberg: repository('codeberg.org'), huggingface: repository('huggingface.co') },
  youtubeLite: video('youtube'),
  param: ({ args, param }) => {
    const value = param(args[0] ?? '');
    return value === null ? null : inline(value);
  },
};
