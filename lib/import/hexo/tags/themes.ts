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

/** Writes what is hidden until somebody opens it, under its title. */
export const folded: Tag = (args, content) => {
  const title = args.join(' ').split(',')[0]?.trim() ?? '';
  return block(title === '' ? content : `**${literal(title)}**\n\n${content}`);
};

/** `{% tabs name %}<!-- tab title -->…<!-- endtab -->{% endtabs %}`: one below the other. */
export const tabs: Tag = (_, content) =>
  block(
    content
      .replaceAll(/<!--\s*endtab\s*-->/gu, '')
      .replaceAll(/<!--\s*(?:tab|timeline)\s*(.*?)\s*-->/gu, (_whole, title: string) =>
        title === '' ? '' : `**${literal(title.replace(/@\S+$/u, ''))}**\n`,
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
