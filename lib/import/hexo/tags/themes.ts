import { alone, block, fenced, inline, link, literal } from '../../markdown';
import { pageOfPlayer, videoPage } from '../../video';
import type { Tag } from './tag';

/** `{% iframe address width height %}` */
export const iframe: Tag = ([address = '']) =>
  address === '' ? null : alone(pageOfPlayer(address));

/** `{% youtube id %}` and the like. */
export function video(site: string): Tag {
  return ([id = '']) => {
    const page = id === '' ? null : videoPage(site, id);
    return page === null ? null : alone(page);
  };
}

/** `{% video address %}`, `{% pdf address %}`: a player of the theme's. */
export const player: Tag = (args) => {
  const address = args
    .map((arg) => arg.replace(/^(?:url|src)=/u, ''))
    .find((arg) => /^(?:\/|https?:)|\.\w+$/u.test(arg));
  return address === undefined ? null : alone(address);
};

/** `{% gist id file %}` */
export const gist: Tag = ([id = '']) => (id === '' ? null : alone(`https://gist.github.com/${id}`));

/** `{% mermaid %}` */
export const mermaid: Tag = (_, content) => block(fenced(content, 'mermaid'));

/** Looks that Volantis writes before the text and its comma, and others behind it. */
const LOOKS =
  /^(?:open|close|checked|plus|minus|times|center|large|small|(?:blue|green|red|orange|purple|pink|yellow|gray|grey|cyan|black|white|blank|warning|success|error|info|h[1-6]|#[\da-f]{3,8}|rgba?\(.*\)))$/iu;

/** An option of Stellar's: `color:red`. */
const OPTION = /^(?:color|open|child|icon|width|height|style|theme|el|class):/u;

/** `red open, text` and `text, red`: the words before the comma, unless all of them are looks. */
function textAmong(args: readonly string[]): string {
  const [first = '', ...others] = args.join(' ').split(/\s*,\s*/u);
  const isLooks = first.split(' ').every((word) => word === '' || LOOKS.test(word));
  return (isLooks && others.length > 0 ? others.join(', ') : first).trim();
}

/** Text that stands in the tag itself: `{% span red, text %}`, `{% u text %}`. */
function saidIn(args: readonly string[]): string {
  const said = args.filter((arg) => !OPTION.test(arg));
  const at = said.findIndex((arg) => arg.endsWith(','));
  const isLooks = said
    .slice(0, at + 1)
    .every((arg) => /^,?$/u.test(arg) || LOOKS.test(arg.replace(/,$/u, '')));
  return literal((isLooks ? said.slice(at + 1) : said).join(' '));
}

/** A tag that says its own text, in a line. */
export const said: Tag = (args) => (args.length === 0 ? null : inline(saidIn(args)));

/** `{% quot text %}` and `{% p red, text %}`: a paragraph of its own. */
export const paragraph: Tag = (args) => (args.length === 0 ? null : block(saidIn(args)));

/** `{% checkbox red checked, text %}` */
export const checkbox: Tag = (args) => {
  const isDone = args.some((arg) => /^checked(?::true)?,?$/u.test(arg));
  return block(`- [${isDone ? 'x' : ' '}] ${saidIn(args.filter((arg) => arg !== 'checked:true'))}`);
};

/** Writes what is hidden until somebody opens it, under its title. */
export const folded: Tag = (args, content) => {
  const title = textAmong(args.filter((arg) => !OPTION.test(arg)));
  return block(title === '' ? content : `**${literal(title)}**\n\n${content}`);
};

/** A tab's title without its icon, and without the tags in it: a comment is not evaluated. */
function plainTitle(title: string): string {
  const words = title.replaceAll(/\{%-?\s*\w+\s+(?:\w*@)?(.*?)\s*-?%\}/gu, '$1');
  return words.replace(/@\S+$/u, '');
}

/** `{% tabs name %}<!-- tab title -->…<!-- endtab -->{% endtabs %}`: one below the other. */
export const tabs: Tag = (_, content) =>
  block(
    content
      .replaceAll(/<!--\s*endtab\s*-->/gu, '')
      .replaceAll(/<!--\s*(?:tab|timeline)\s*(.*?)\s*-->/gu, (_whole, title: string) =>
        title === '' ? '' : `**${literal(plainTitle(title))}**\n`,
      )
      .replaceAll(/<!--\s*endtimeline\s*-->/gu, '')
      .replaceAll(/\n{3,}/gu, '\n\n'),
  );

/** `{% label primary@text %}` */
export const label: Tag = (args) => inline(literal(args.join(' ').replace(/^\w*\s*@\s*/u, '')));

/** `{% btn address, text, icon %}` */
export const button: Tag = (args) => {
  const [address = '', text = ''] = args.join(' ').split(/\s*,\s*|::/u);
  return address === '' ? null : inline(link(literal(text || address), address));
};

/** Writes the content alone of a tag that has no look of its own here. */
export const inside: Tag = (_, content) => block(content);
