import { asWritten, setFields } from '@/lib/content/source/edit-fields';
import { readFrontMatter } from '@/lib/content/source/front-matter';

/** Fields that a new post begins with. */
export type NewPost = {
  /** Its title, in one line. */
  title: string;
  /** Its date, as posts have it. */
  date: string;
  /** Name of its author; null for nobody. */
  author: string | null;
  /** Names of its categories. */
  categories: readonly string[];
  /** The template: what stands in its body, and more fields; null for none. */
  template: string | null;
};

/** A body that shows nothing, and tells an editor where to write. */
const EMPTY_BODY = '\n<!-- 正文从这里写起；写好了删去这一行。 -->\n';

/** Fields that a template does not decide. */
const OWN = [
  ...['title', 'date', 'author', 'authors', 'category', 'categories'],
  ...['draft', 'published', 'slug'],
];

/** The text of a new post: a draft. */
export function newPostText({ title, date, author, categories, template }: NewPost): string {
  const fields = [
    `title: ${asWritten(title)}`,
    `date: ${date}`,
    ...(author === null ? [] : [`author: ${asWritten(author)}`]),
    ...(categories.length === 0 ? [] : [`categories: ${asWritten(categories)}`]),
  ];
  const { more, body } = readTemplate(template);
  return ['---', ...fields, ...more, 'draft: true', '---', body].join('\n');
}

function readTemplate(template: string | null): { more: string[]; body: string } {
  if (template === null) return { more: [], body: EMPTY_BODY };
  const text = template.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  const own = Object.fromEntries(OWN.map((name) => [name, null]));
  const rest = setFields(text, own) ?? text;
  const { raw, yaml, bodyStart } = readFrontMatter(rest);
  const body = rest.slice(bodyStart);
  const shown = body.trim() === '' ? EMPTY_BODY : `\n${body.replace(/^\n+/u, '')}`;
  if (raw === null || yaml === null) return { more: [], body: shown };
  // Blank lines within are part of a text of several lines.
  const more = rest.slice(yaml.start, yaml.end).replaceAll(/^(?:[ \t]*\n)+|\s+$/gu, '');
  return { more: more === '' ? [] : [more], body: shown };
}
