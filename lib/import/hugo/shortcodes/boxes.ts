import { block, link, literal, quoted } from '../../markdown';
import { heldBy } from '../../references/said';
import type { Writer } from './writer';

/** Words that say how a box looks or whether it is open, and are no title. */
const LOOKS = /^(?:true|false|open|closed?|collapsed?)$/iu;

/** A box with a title: its kind, its title, whether it is open. */
export const boxed: Writer = ({ content, args, params }) => {
  if (content === null) return null;
  // The first word is the kind of box.
  const said = args.slice(1).filter((each) => !LOOKS.test(each));
  return block(quoted(titled(params.title ?? said.join(' '), content)));
};

/** A quotation, and whose it is. */
export const quotation: Writer = ({ content, args, params }) => {
  if (content === null) return null;
  const address = params.url ?? params.link ?? params.cite;
  const work = params.source ?? params.title ?? address ?? '';
  const source = address === undefined ? literal(work) : link(literal(work), address);
  const author = params.author ?? args[0] ?? '';
  const whose = author === '' ? '' : `**${literal(author)}**`;
  return block(
    quoted(content.trim(), [whose, work === '' ? '' : source].filter(Boolean).join(' ')),
  );
};

/** Names under which themes give a part its title. */
const TITLES = ['title', 'summary', 'header', 'label', 'name', 'subheader', 'badge'];

/** A part with a title of its own: a tab, what is folded. */
export const inside: Writer = ({ content, args, params }) => {
  if (content === null) return null;
  const said = TITLES.flatMap((name) => params[name] ?? []);
  const places = said.length > 0 ? [] : args.filter((each) => !LOOKS.test(each)).slice(0, 1);
  return block(titled([...said, ...places].join(' '), content));
};

/** The inside of what has a look alone. */
export const plainly: Writer = ({ content }) =>
  content === null ? null : heldBy(NO_WORDS, content);
const NO_WORDS = { args: [], params: {} };

function titled(title: string, content: string): string {
  return title === '' ? content.trim() : `**${literal(title)}**\n\n${content.trim()}`;
}
