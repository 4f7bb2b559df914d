import path from 'node:path';
import type { Edit } from '@/lib/content/source/edit';
import { isPicture } from '@/lib/content/source/is-picture';
import { decodeOrKeep } from '@/lib/decode-or-keep';
import { aboutPlace, type Body, type BodyStep } from '../bodies/body-step';
import type { Attachment, Site, Target } from '../model';
import type { Say } from '../note';
import { findReferences, type Reference } from '../references/find';
import { createLookup, type Lookup, type Meaning } from '../references/lookup';
import { placeOfFile, publicPlaceOf, referenceTo } from '../references/places';
import { brokenPictures } from '../source/broken-pictures';
import { isEmbedded } from './embedded';

/** Pictures and files come along, and what refers to them and to documents leads there. */
export const references: BodyStep = {
  name: 'references',
  open: async (site, target, say) => {
    const broken = await brokenPictures(site.tree);
    const lookup = createLookup(site, target);
    const attachments = new Map(site.attachments.map((each) => [each.file, each]));
    const linked = new Map<string, Attachment>();
    const bring = (file: string, isShown: boolean) => {
      const attachment = attachments.get(file) ?? placeOfFile(file);
      if (isShown || attachment.area === 'public') {
        attachments.set(file, attachment);
        return attachment;
      }
      const published = publicPlaceOf(file);
      linked.set(file, published);
      return published;
    };
    const around = { lookup, bring, broken, site, target, say };
    return {
      brought: () => [...attachments.values(), ...linked.values()],
      edits: (body) =>
        findReferences(body).flatMap((reference) => editOf(reference, { body, ...around })),
    };
  },
};

/** Facts that an edit is made from. */
type Circumstances = {
  body: Body;
  lookup: Lookup;
  bring: (file: string, isShown: boolean) => Attachment;
  /** Pictures that cannot be read. */
  broken: ReadonlySet<string>;
  site: Site;
  target: Target;
  say: Say;
};

const FILE_TAG = /\{%-?\s*(?:post_url|link)\s+(?<name>[^%]*?)\s*-?%\}/u;

function editOf(reference: Reference, around: Circumstances): Edit[] {
  const named = FILE_TAG.exec(reference.written)?.groups?.name;
  if (named !== undefined) return toNamed(reference, named, around);
  if (isEmbedded(reference.href)) return [];
  const { lookup, bring, broken, site } = around;
  const { document } = around.body;
  if (reference.shows && NOWHERE.test(reference.href)) return unreachable(reference, around);
  const meaning = lookup.address(reference.href, document);
  const end = /[?#].*$/su.exec(reference.href)?.[0] ?? '';
  if (meaning.kind === 'elsewhere') return [];
  if (meaning.kind === 'document') {
    // Of several that refer to a definition, some may show it: the page that it was stays where it is.
    if (reference.shows && reference.defined) return missing(reference, reference.href, around);
    if (reference.shows && !reference.html) return linked(reference, meaning.address + end);
    return meaning.answered ? [] : replaced(reference, meaning.address + end);
  }
  const file = fileFor(meaning, reference, lookup);
  if (meaning.kind === 'nothing' && file === null)
    return reference.shows
      ? missing(reference, meaning.path, around)
      : meaning.stripped
        ? replaced(reference, meaning.path + end)
        : [];
  if (file === null) return [];
  const isBroken = broken.has(file) || !isShowable(path.join(site.tree.root, file));
  if (reference.shows && isBroken) return unshowable(reference, file, around);
  const wanted = referenceTo(bring(file, reference.shows), document.place);
  return sameAddress(wanted, reference.href)
    ? []
    : replaced(reference, wanted + end.replace(/^\?[^#]*/u, ''));
}

/** The file that is meant; a picture is looked for by the end of its address too. */
function fileFor(meaning: Meaning, { shows, href }: Reference, lookup: Lookup): string | null {
  if (meaning.kind === 'file') return meaning.file;
  return shows ? lookup.ending(href) : null;
}

/** No address at all, or one on the writer's own disk: `file:///C:/a.png`, `C:\\a.png`, `attachment:a.png`. */
const NOWHERE = /^(?:$|[#?]|(?!https?:|data:)[a-z][a-z\d+.-]*:)/iu;

/** `post_url` and `link` name files: ours would take the day in the name for that in the address. */
function toNamed(reference: Reference, name: string, { body, lookup, say }: Circumstances): Edit[] {
  const address =
    lookup.named(name.replace(/^\/+/u, '').replace(/\.(?:md|markdown)$/iu, '')) ??
    lookup.named(name);
  const end = /[?#].*$/su.exec(reference.written.replace(FILE_TAG, ''))?.[0] ?? '';
  if (address === null) {
    say(
      aboutPlace(
        body,
        reference.start,
        'look',
        'link-dead',
        `没有 ${name} 这篇文章，链接哪里也不去。`,
        `there is no post ${name}; the link leads nowhere.`,
      ),
    );
    return [];
  }
  return sameAddress(reference.href, address + end) ? [] : replaced(reference, address + end);
}

/** A picture that readers never saw: what it says stays. */
function unreachable(reference: Reference, { body, say }: Circumstances): Edit[] {
  if (reference.html) return [];
  const { start, end, text } = reference.whole;
  const name = text || path.win32.basename(reference.href);
  say(
    aboutPlace(
      body,
      reference.start,
      'look',
      'image-missing',
      `图片 ${reference.href} 没有可用的地址，旧站也显示不了，已改成一行文字。请找到它，放在文章旁边。`,
      `the picture ${reference.href} has no address that works, and was not shown on the old site: a text stands for it. Find it and put it beside the post.`,
    ),
  );
  return [{ start, end, text: name === '' ? '' : `（图片没有找到：${name}）` }];
}

/** Makes a link of what is written as a picture and leads to a document. */
function linked({ whole }: Reference, address: string): Edit[] {
  return [{ start: whole.start, end: whole.end, text: `[${whole.text || address}](${address})` }];
}

/** A picture that nobody has: shown from the old site where that is known, told of in any case. */
function missing(
  reference: Reference,
  inside: string,
  { body, site, target, say }: Circumstances,
): Edit[] {
  const base = target.oldSite ?? site.settings.url;
  const remedy = base === null ? '已改成一行文字' : '暂时指向旧站';
  say(
    aboutPlace(
      body,
      reference.start,
      'look',
      'image-missing',
      `旧站文件夹里没有图片 ${reference.href}，${remedy}。请找到它，放在文章旁边。`,
      `the picture ${reference.href} is not in the old site’s folder. Find it and put it beside the post.`,
    ),
  );
  if (base !== null) return replaced(reference, base.replace(/\/+$/u, '') + inside);
  if (reference.html || reference.defined) return [];
  const text = `（图片没有找到：${reference.whole.text || path.posix.basename(inside)}）`;
  return [{ start: reference.whole.start, end: reference.whole.end, text }];
}

function unshowable(reference: Reference, file: string, { body, say }: Circumstances): Edit[] {
  say(
    aboutPlace(
      body,
      reference.start,
      'look',
      'image-broken',
      `${file} 不是浏览器能显示的图片（坏了，或是别的格式），已改成一行文字。请转成 JPEG 或 PNG 再放回去。`,
      `${file} is no picture that browsers show: it is damaged or of another format. Convert it to JPEG or PNG and put it back.`,
    ),
  );
  if (reference.html) return [];
  const text = `（图片不能显示：${reference.whole.text || path.posix.basename(file)}）`;
  return [{ start: reference.whole.start, end: reference.whole.end, text }];
}

const PICTURE_NAME = /\.(?:avif|gif|jpe?g|png|svg|webp)$/iu;
const MEDIA_NAME = /\.(?:mp4|webm|ogv|mp3|m4a|ogg|oga|wav|vtt)$/iu;

function isShowable(file: string): boolean {
  return MEDIA_NAME.test(file) || (PICTURE_NAME.test(file) && isPicture(file));
}

function replaced({ start, end, written }: Reference, address: string): Edit[] {
  const angled = written.startsWith('<') && written.endsWith('>');
  return [{ start, end, text: angled ? `<${address}>` : address }];
}

function sameAddress(a: string, b: string): boolean {
  const plain = (text: string) => decodeOrKeep(text.replace(/^\.\//u, '')).normalize('NFC');
  return plain(a) === plain(b);
}
