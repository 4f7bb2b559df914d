import { FILES } from '@/lib/addresses/urls';
import { slugify } from '@/lib/chinese/slug';
import { decodeOrKeep } from '@/lib/decode-or-keep';
import { didYouMean } from '@/lib/did-you-mean';
import type { LinkFact } from '../../body/body-facts';
import type { Context } from '../context';
import { findingAt, type DocumentFile } from '../document-file';
import { createLinkTargets, writtenAs } from '../link-target';
import type { Rule } from '../rule';

/** Links inside the site lead somewhere. */
export const linkDead: Rule = {
  id: 'link-dead',
  level: 'error',
  about: { zh: '站内链接都通，也不指向草稿', en: 'links inside the site lead somewhere public' },
  check: (context) => {
    const target = createLinkTargets(context);
    return checked(context).flatMap((document) =>
      document.facts().links.flatMap((link) => {
        if (link.href === '') return noAddress(document, link);
        const found = target(document, link.href);
        const exported = found.kind === 'dead' ? exportedAs(link.href, context) : null;
        if (exported !== null) return toFile(document, link, exported);
        if (found.kind === 'dead' && isFile(context, document, link))
          return toHidden(document, link);
        if (found.kind === 'dead' && !mayBeDamaged(context, found.path)) {
          return link.href.startsWith(FILES) && !/\d{4}-\d/u.test(link.href)
            ? nobody(document, link, context)
            : dead(document, link, context.addresses.all);
        }
        if (found.kind === 'file') return toFile(document, link, found.address);
        if (found.kind !== 'route') return [];
        const shown = context.addresses.documentAt(found.route);
        return shown && isDraft(shown) && !isDraft(document) ? toDraft(document, link) : [];
      }),
    );
  },
};

/** Documents whose address is known, and so what their relative links mean. */
function checked({ posts, authors, categories, pages }: Context): readonly DocumentFile[] {
  return [...posts, ...authors, ...categories, ...pages];
}

/** A damaged file may have this address: its own finding comes first. */
function mayBeDamaged({ files, unreadable }: Context, address: string): boolean {
  const end = address.slice(address.lastIndexOf('/') + 1);
  return [...files, ...unreadable]
    .filter(({ whole }) => !whole)
    .some(({ source }) => {
      const name = source.slice(source.lastIndexOf('/') + 1, -'.md'.length);
      return slugify(name.replace(/^\d{4}-\d{1,2}-\d{1,2}-/u, '')) === end || name === end;
    });
}

/** Address of the article that a file of Notion holds: `月报%20<32 figures>.md`. */
function exportedAs(href: string, { posts, addresses }: Context): string | null {
  const name = /(?:^|\/)(?<name>[^/]+?) [\da-f]{32}\.(?:md|html)$/u.exec(decodeOrKeep(href));
  const [post, ...others] = posts.filter(({ record }) => record.title === name?.groups?.name);
  return post && others.length === 0 ? addresses.of(post) : null;
}

function isFile({ locatePicture }: Context, { source }: DocumentFile, { href }: LinkFact): boolean {
  const located = locatePicture(href, source);
  return located.ok && located.value !== null;
}

function isDraft({ record }: DocumentFile): boolean {
  return 'draft' in record && record.draft;
}

function noAddress(document: DocumentFile, { start }: LinkFact) {
  return findingAt(
    document,
    start,
    '链接没有网址，点了哪里也不去。请在括号里写上网址：[文字](网址)。',
    'the link has no address and leads nowhere. Write one between the brackets: [text](address).',
  );
}

function dead(document: DocumentFile, { start, href }: LinkFact, known: readonly string[]) {
  const meant = didYouMean(href, known);
  return findingAt(
    document,
    start,
    `站内没有 ${href}。${meant ? `是否应为 ${meant}？` : '请核对网址；文章写成 /posts/2026/02/28/名称 的样子。'}`,
    `nothing on this site at ${href}. ${meant ? `Did you mean ${meant}?` : 'Check the address; an article is at /posts/2026/02/28/name.'}`,
  );
}

/** `[[name]]` that no article is called, or several are. */
function nobody(document: DocumentFile, { start, href }: LinkFact, { posts }: Context) {
  const name = decodeOrKeep(href.slice(FILES.length).replace(/#.*$/u, ''));
  const meant = didYouMean(
    name,
    posts.flatMap(({ record }) => [record.title, record.slug]),
  );
  return findingAt(
    document,
    start,
    `${writtenAs(href)}：没有文章叫“${name}”，或不止一篇。${meant ? `是否应为 [[${meant}]]？` : '请写文章的标题、slug 或文件名（不止一篇的，写带日期的文件名）；不是链接的，写成 \\[[…]]。'}`,
    `${writtenAs(href)}: no article is called "${name}", or several are. ${meant ? `Did you mean [[${meant}]]?` : 'Write a title, a slug or the name of a file (with its day where several are called so); for what is no link, \\[[…]].'}`,
  );
}

function toFile(document: DocumentFile, { start, end, href }: LinkFact, address: string) {
  const at = document.text.slice(start, end).lastIndexOf(`](${href})`);
  const edit =
    at < 0 ? null : { start: start + at + 2, end: start + at + 2 + href.length, text: address };
  return findingAt(
    document,
    start,
    `链接指向文件 ${href}，读者打不开。请写成网址 ${address}。`,
    `the link leads to the file ${href}, which readers cannot open. Write its address, ${address}.`,
    edit,
  );
}

function toHidden(document: DocumentFile, { start, href }: LinkFact) {
  return findingAt(
    document,
    start,
    `文件 ${href} 在，但读者打不开：只有图片会从这里公开。请放进 public/assets/，写成 /assets/文件名。`,
    `the file ${href} is there, but readers cannot open it: of what lies here, pictures alone are published. Put it into public/assets/ and write /assets/name.`,
  );
}

function toDraft(document: DocumentFile, { start, href }: LinkFact) {
  return findingAt(
    document,
    start,
    `链接 ${writtenAs(href)} 指向草稿，读者打不开。请先发布那篇文章，或去掉链接。`,
    `the link ${writtenAs(href)} leads to a draft, which readers cannot open. Publish it first, or remove the link.`,
  );
}
