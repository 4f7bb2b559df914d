import { normaliseAddress } from '@/lib/addresses/old-address';
import { isReservedPage } from '@/lib/addresses/reserved';
import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import { readingsOf } from '@/lib/old-site/lists';
import type { SourceDocument, Step } from '../model';
import { about } from '../note';

/** Pages that stood at an address of our own lists, and showed a list or nothing, stay behind: the list is here. */
export const listPages: Step = {
  name: 'list-pages',
  about: { zh: '列表页', en: 'pages of lists' },
  run: (site, _, say) => ({
    ...site,
    documents: site.documents.filter((document) => {
      if (isNotFound(document)) {
        say(
          about(
            'done',
            document.file,
            'list-page',
            '这是找不到网页时显示的一页，本站自带，没有导入。',
            'this is what readers saw where no page was; this site has its own, so it was left out.',
          ),
        );
        return false;
      }
      if (!isList(document)) return true;
      say(
        about(
          'done',
          document.file,
          'list-page',
          '这一页是主题生成的列表或搜索，本站在同一个网址自带，没有导入。',
          'the theme made a list or a search of this page. This site has its own at the same address, so it was left out.',
        ),
      );
      return false;
    }),
  }),
};

/** Liquid that lists of Jekyll's are made with. */
export const LISTING = /\{[%{][^}]*\b(?:site\.(?:posts|tags|categories)|paginator)\b/u;

function isNotFound({ kind, file, oldAddresses }: SourceDocument): boolean {
  return (
    kind === 'page' &&
    /(?:^|\/)404(?:\.[a-z-]+)?\.\w+$/iu.test(file.replace(/\/index(?=\.\w+$)/u, '')) &&
    oldAddresses.slice(0, 1).every((address) => /\/404(?:\/|\.html?)?$/iu.test(address))
  );
}

/** Whether an old address is that of a list, or of a front page, of which this site has its own, maybe by another name. */
export function isListAddress(address: string): boolean {
  const name = (normaliseAddress(address) ?? '').replace(/^\/|(?:\/?index)?\.html?$/giu, '');
  const [only = '', ...others] = name.toLowerCase().split('/');
  const isReserved = readingsOf([only]).some(([head = '']) => isReservedPage(head));
  return name === '' || (others.length === 0 && isReserved);
}

function isList({ kind, oldAddresses, text }: SourceDocument): boolean {
  const [address = '/'] = oldAddresses;
  if (kind !== 'page' || !isListAddress(address)) return false;
  const body = text.slice(findFrontMatter(text).bodyStart);
  return body.trim() === '' || LISTING.test(body);
}
