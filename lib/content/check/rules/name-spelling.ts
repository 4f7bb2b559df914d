import { neverFinder, type NeverPlace } from '@/lib/names/find-never';
import type { Edit } from '../../source/edit';
import { findingAt, isChinese, offsetOf, type DocumentFile } from '../document-file';
import type { RuleFinding } from '../finding';
import type { Rule } from '../rule';
import { shownBlocks } from '../shown-text';

/** Names that mean nothing else to Markdown and YAML than they say. */
const PLAIN = /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N} .·’&+-]*[\p{L}\p{M}\p{N}.+])?$/u;

/** Names are written as the list of names has them. */
export const nameSpelling: Rule = {
  id: 'name-spelling',
  level: 'warning',
  about: {
    zh: '名称照译名表（names.yml）写，不用表里 never 的写法；书名号里的、外文的段落不算',
    en: 'names are written as names.yml has them, not in a form that is never used; titles of works and passages in another language aside',
  },
  check: ({ posts, pages, names: { names } }) => {
    if (names.every(({ never }) => never.length === 0)) return [];
    const find = neverFinder(names);
    return [...posts, ...pages]
      .filter(isChinese)
      .flatMap((document) => [
        ...inFields(document, find),
        ...inHeading(document, find),
        ...inBody(document, find),
      ]);
  },
};

type Find = ReturnType<typeof neverFinder>;

function inFields(document: DocumentFile, find: Find): RuleFinding[] {
  const { frontMatter, inferredTitle, text } = document;
  const fields = inferredTitle?.from === 'heading' ? ['description'] : ['title', 'description'];
  return fields.flatMap((field) => {
    const value = frontMatter.raw?.[field];
    if (typeof value !== 'string') return [];
    const [start, end] = frontMatter.rangeOf([field]) ?? [0, 0];
    // Where YAML reads something else than is written, only the beginning of the field is known.
    const at = text.slice(start, end).indexOf(value);
    return find(value).map((place) =>
      at < 0
        ? findingOf(document, offsetOf(document, [field]), place)
        : findingOf(document, start + at + place.start, place, start + at + place.end),
    );
  });
}

/** Finds forms in a heading that is the title, and so is not shown in the body. */
function inHeading(document: DocumentFile, find: Find): RuleFinding[] {
  const { inferredTitle, text } = document;
  if (inferredTitle?.from !== 'heading') return [];
  const { title, offset } = inferredTitle;
  const [line = ''] = text.slice(offset).split(/\r?\n/u, 1);
  const written = find(line);
  const read = find(title);
  // Where markup parts a form that is read as one, only the beginning of the heading is known.
  return read.map((place, index) => {
    const found = written[index];
    return written.length === read.length && found?.name === place.name
      ? findingOf(document, offset + found.start, found, offset + found.end)
      : findingOf(document, offset, place);
  });
}

function inBody(document: DocumentFile, find: Find): RuleFinding[] {
  return shownBlocks(document).flatMap(({ text, offsets }) =>
    find(text).map((place) => {
      const start = offsets[place.start] ?? 0;
      return findingOf(document, start, place, (offsets[place.end - 1] ?? 0) + 1);
    }),
  );
}

/** @param end end of the form in the file, if it is written there as it is read */
function findingOf(
  document: DocumentFile,
  start: number,
  { form, name }: NeverPlace,
  end = start,
): RuleFinding {
  const isAsWritten = document.text.slice(start, end) === form;
  const edit: Edit | null = isAsWritten && PLAIN.test(name) ? { start, end, text: name } : null;
  return findingAt(
    document,
    start,
    `“${form}”应写作“${name}”（见译名表 names.yml）。`,
    `"${form}" is written "${name}" here (see names.yml).`,
    edit,
  );
}
