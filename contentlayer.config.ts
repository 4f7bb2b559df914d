import { defineDocumentType, makeSource, type DocumentTypeDef } from 'contentlayer/source-files';
import type { Processor } from 'unified';
import { folders } from './lib/content/compile/folders';
import { readAuthor } from './lib/content/records/author';
import { readCategory } from './lib/content/records/category';
import { readPage } from './lib/content/records/page';
import { readPost } from './lib/content/records/post';
import { requireRecord, type ReadRecord } from './lib/content/records/record';
import { contentlayerFields, type FieldTable } from './lib/content/schema/fields';
import { authorFields, categoryFields, pageFields, postFields } from './lib/content/schema/tables';
import { site } from './lib/site';

/** The computed fields of a document type: the stub of its body, and its front matter normalised. */
function compile<T>(table: FieldTable, read: ReadRecord<T>) {
  return {
    fields: contentlayerFields(table),
    computedFields: {
      stub: {
        type: 'json',
        description: 'Stub in lib/content/compile/stage',
        resolve: (document) => JSON.parse((document.body as { raw: string }).raw) as unknown,
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

/** Bodies are rendered before (lib/content/compile/stage.ts): a document has a stub in its place. */
function noBody(this: Processor) {
  this.parser = () => ({ type: 'root' });
  this.compiler = () => '';
}

export default makeSource({
  contentDirPath: folders.stage,
  documentTypes: [Post, Author, Category, Page],
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'ignore',
  onUnknownDocuments: 'skip-ignore',
  disableImportAliasWarning: true,
  markdown: (builder) => {
    builder.use(noBody);
  },
});
