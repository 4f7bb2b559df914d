import {
  contentDirExcludeDefault,
  defineDocumentType,
  makeSource,
  type DocumentTypeDef,
} from 'contentlayer/source-files';
import remarkFrontmatter from 'remark-frontmatter';
import { writeContent } from './lib/content/compile/write-content';
import { readAuthor } from './lib/content/records/author';
import { readCategory } from './lib/content/records/category';
import { readPage } from './lib/content/records/page';
import { readPost } from './lib/content/records/post';
import { requireRecord, type ReadRecord } from './lib/content/records/record';
import { contentlayerFields, type FieldTable } from './lib/content/schema/fields';
import { authorFields, categoryFields, pageFields, postFields } from './lib/content/schema/tables';
import { summarise } from './lib/content/summary';
import { pipeline } from './lib/markdown/pipeline';
import { site } from './lib/site';

/** The computed fields of a document type: what its body comes to, and its front matter normalised. */
function compile<T>(table: FieldTable, read: ReadRecord<T>) {
  return {
    fields: contentlayerFields(table),
    computedFields: {
      summary: {
        type: 'json',
        description: 'Summary in lib/content',
        resolve: (document) => summarise((document.body as { html: string }).html),
      },
      record: {
        type: 'json',
        description: 'The record of its type in lib/content/records',
        resolve: ({ _id, ...document }) =>
          requireRecord(read(pick(document, table), _id, site.timeZone), _id),
      },
    },
  } as const satisfies Partial<DocumentTypeDef>;
}

const Post = defineDocumentType(() => ({
  name: 'Post',
  filePathPattern: '{posts,_drafts}/**/*.md',
  ...compile(postFields, readPost),
}));

const Author = defineDocumentType(() => ({
  name: 'Author',
  filePathPattern: 'authors/*.md',
  ...compile(authorFields, readAuthor),
}));

const Category = defineDocumentType(() => ({
  name: 'Category',
  filePathPattern: 'categories/*.md',
  ...compile(categoryFields, readCategory),
}));

const Page = defineDocumentType(() => ({
  name: 'Page',
  filePathPattern: 'pages/*.md',
  ...compile(pageFields, readPage),
}));

/** The fields of a document that are front matter: Contentlayer adds its own beside them. */
function pick(document: Record<string, unknown>, table: object): Record<string, unknown> {
  return Object.fromEntries(Object.keys(table).map((field) => [field, document[field]]));
}

/** `contentlayer dev`: scripts/compile-content.ts watches the images beside it. */
const isWatching = process.argv.includes('dev');

/** Pictures are not documents; while watching, Contentlayer would take a saved one for a broken one. */
const pictures = '**/*.{avif,gif,jpg,jpeg,png,svg,webp}';

export default makeSource({
  contentDirPath: site.contentDir,
  documentTypes: [Post, Author, Category, Page],
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'ignore',
  onUnknownDocuments: 'skip-ignore',
  contentDirExclude: [...contentDirExcludeDefault, pictures],
  onSuccess: () => writeContent(site.contentDir, !isWatching),
  disableImportAliasWarning: true,
  // Contentlayer hands over the whole file: the front matter must be parsed to be left out.
  markdown: (builder) => {
    builder.use(remarkFrontmatter).use(pipeline);
  },
});
