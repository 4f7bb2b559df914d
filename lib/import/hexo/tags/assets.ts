import { inline, link, literal, picture } from '../../markdown';
import type { Tag } from './tag';

/** Beginning of what Hexo takes for the address of a picture. */
const ADDRESS = /^(?:\/|[A-Za-z]{3,9}:(?:\/\/)?\S|www.)/u;

/** `{% img class /path/a.png 300 200 "title" "alt" %}` */
export const img: Tag = (args) => {
  const at = args.findIndex((arg) => ADDRESS.test(arg));
  const src = args[at];
  return src === undefined ? null : inline(shown(src, args.slice(at + 1)));
};

/** `{% asset_img class a.png 300 200 "title" "alt" %}` */
export const assetImg: Tag = (args, _, { asset }) => {
  for (const [at, arg] of args.entries()) {
    const address = asset(arg);
    if (address !== null) return inline(shown(address, args.slice(at + 1)));
  }
  return null;
};

/** Sizes are the layout's matter; of the two texts the second is what stands for the picture. */
function shown(address: string, args: readonly string[]): string {
  const sizes = args.findIndex((arg) => /\D/u.test(arg));
  const meta = sizes < 0 ? '' : args.slice(sizes).join(' ');
  const double = /^"([^"]*)"?\s*"?([^"]*)"?$/u.exec(meta);
  const single = /^'([^']*)'?\s*'?([^']*)'?$/u.exec(meta);
  const [, title = meta, alt = ''] = double ?? single ?? [];
  return picture(address, alt, title);
}

/** `{% asset_path a.png %}` */
export const assetPath: Tag = ([name = ''], _, { asset }) => {
  const address = asset(name);
  return address === null ? null : inline(address);
};

/** `{% asset_link a.pdf title escape %}` */
export const assetLink: Tag = ([name = '', ...said], _, { asset }) => {
  const address = asset(name);
  return address === null ? null : inline(link(textOf(said, name), address));
};

/** `{% post_link slug#id title escape %}` */
export const postLink: Tag = ([name = '', ...said], _, { post }) => {
  const [slug = '', id] = name.split('#');
  const found = post(slug);
  if (found === null) return null;
  const text = textOf(said, found.title);
  if (found.address === null) return inline(text);
  return inline(link(text, id === undefined ? found.address : `${found.address}#${id}`));
};

/** `{% post_path slug %}` */
export const postPath: Tag = ([name = ''], _, { post }) => {
  const address = post(name)?.address ?? null;
  return address === null ? null : inline(address);
};

/** Gives the text of a link; the last word may say whether HTML in it is text. */
function textOf(said: readonly string[], absent: string): string {
  const last = said.at(-1);
  const isSwitch = last === 'true' || last === 'false';
  const words = isSwitch ? said.slice(0, -1) : said;
  const text = words.join(' ') || absent;
  return last === 'false' ? text : literal(text);
}

/** `{% link text address external title %}` */
export const toAddress: Tag = (written) => {
  // Volantis: `{% link title::address %}`.
  const args = written.flatMap((arg) => arg.split('::'));
  const at = args.findIndex(
    (arg) => ADDRESS.test(arg) || /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/u.test(arg),
  );
  const address = args[at];
  if (address === undefined) return null;
  const full = address.startsWith('www.') ? `http://${address}` : address;
  return inline(link(literal(args.slice(0, at).join(' ') || address), full));
};

/** `{% url_for text path %}` */
export const urlFor: Tag = ([text = '', address = '']) =>
  inline(link(literal(text), /^(?:https?:|\/)/u.test(address) ? address : `/${address}`));
