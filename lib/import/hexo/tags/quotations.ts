import { block, link, literal, quoted } from '../../markdown';
import type { Tag } from './tag';

/** Words behind a quotation that name its author: `author, source`, `author https://… title`. */
const CITED = /^(?<author>\S.*?)\s+(?<url>https?:\/\/\S+)(?:\s+(?<title>.+))?$/u;
const NAMED = /^(?<author>[^,]+),\s*(?<title>[^,]+)/u;

/** `{% blockquote author, source %}` */
export const blockquote: Tag = (args, content) => {
  const said = args.join(' ');
  const { author = said, url, title } = (CITED.exec(said) ?? NAMED.exec(said))?.groups ?? {};
  const shown = url?.replaceAll(/^https?:\/\/|\/(?:index.html?)?$/gu, '') ?? '';
  const source = url === undefined ? literal(title ?? '') : link(literal(title ?? shown), url);
  const whose = author === '' ? '' : `**${literal(author)}**`;
  return block(quoted(content, [whose, source].filter(Boolean).join(' ')));
};

/** `{% pullquote class %}`, and what themes put into a box. */
export const pullquote: Tag = (_, content) => block(quoted(content));

/** Words of the first argument that say how a box looks, and are no title. */
const LOOKS =
  /^(?:default|primary|success|info|warning|danger|tip|note|important|caution|simple|modern|flat|disabled|no-icon|icon|(?:blue|green|red|orange|purple|pink|yellow|gray|grey|cyan|black|white)|fa\S*)$/u;

/** `{% note info title %}` of NexT, Butterfly and others. */
export const note: Tag = (args, content) => {
  const title = args.filter((arg) => !LOOKS.test(arg)).join(' ');
  return block(quoted(title === '' ? content : `**${literal(title)}**\n\n${content}`));
};
