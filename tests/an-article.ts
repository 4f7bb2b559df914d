import type { Article, Author, Category } from '@/lib/content/model';

/** An author, for tests. */
export function anAuthor(fields: Partial<Author> = {}): Author {
  return {
    id: 'lin-demo',
    name: '林样例',
    kind: 'person',
    role: null,
    description: '',
    avatar: null,
    links: [],
    source: '',
    hash: '',
    ...fields,
  };
}

/** A category, for tests. */
export function aCategory(fields: Partial<Category> = {}): Category {
  return {
    slug: 'daily',
    name: '日报',
    description: '',
    color: 'cinnabar',
    genre: 'news',
    documented: true,
    staleAfter: null,
    ...fields,
  };
}

/** An article of 2020-02-29, for tests. */
export function anArticle(fields: Partial<Article> = {}): Article {
  return {
    id: '2020-02-29/sample',
    slug: 'sample',
    day: '2020-02-29',
    publishedAt: '2020-02-29T09:00:00.000Z',
    updatedAt: null,
    title: '样例',
    description: '编辑写的摘要。',
    authors: [anAuthor()],
    reviewers: [],
    reviewedAt: null,
    categories: [aCategory()],
    tags: [],
    lang: null,
    hant: null,
    pinned: false,
    draft: false,
    cover: null,
    audio: null,
    redirects: [],
    former: { certain: [], possible: [] },
    feedId: null,
    series: null,
    math: false,
    sources: [],
    corrections: [],
    ai: null,
    aigc: null,
    withdrawn: null,
    characters: 800,
    minutes: 2,
    source: 'posts/2020-02-29-sample.md',
    hash: '',
    ...fields,
  };
}

/** Article with what an editor, or an attacker, may type: each surface must stay whole. */
export const hostileArticle = anArticle({
  slug: '中文 & <slug>',
  title: `${'长'.repeat(300)}</script><!-- ]]> & "引号" 🌙👩‍👩‍👧 \u202ertl\u202c \u0000\u0007\u2028\ufffe`,
  description: '',
  authors: Array.from({ length: 40 }, (_, index) =>
    anAuthor({ id: `a${String(index)}`, name: `作者<${String(index)}>&` }),
  ),
  categories: [],
  tags: ['</script>', '\u0001'],
});
