import { defineDocumentType, makeSource, type DocumentTypeDef } from 'contentlayer/source-files';
import { folders } from './lib/content/compile/folders';
import { readAuthor } from './lib/content/records/author';
import { readCategory } from './lib/content/records/category';
import { readPage } from './lib/content/records/page';
import { readPost } from './lib/content/records/post';
import { requireRecord, type ReadRecord } from './lib/content/records/record';
import { site } from './lib/site';

/**
 * A document type as it is staged (lib/content/compile/stage.ts). The front matter is one field, as
 * Contentlayer forks for each (docs/performance.md); its own fields are in lib/content/schema.
 */
function staged<T>(read: ReadRecord<T>) {
  return {
    contentType: 'data',
    fields: {
      source: { type: 'string', required: true, description: 'Path in the content folder' },
      fields: { type: 'json', required: true, description: 'Front matter, as YAML gives it' },
      document: { type: 'string', required: true, description: 'Name of the rendered body' },
      summary: { type: 'json', required: true, description: 'Summary in lib/content/summary' },
    },
    computedFields: {
      record: {
        type: 'json',
        description: 'The record of its type in lib/content/records',
        resolve: ({ source, fields }) =>
          requireRecord(
            read(fields as Record<string, unknown>, source as string, site.timeZone),
            source as string,
          ),
      },
    },
  } as const satisfies Partial<DocumentTypeDef>;
}

const Post = defineDocumentType(() => ({
  name: 'Post',
  filePathPattern: '{posts,_drafts}/**/*.json',
  ...staged(readPost),
}));

const Author = defineDocumentType(() => ({
  name: 'Author',
  filePathPattern: 'authors/*.json',
  ...staged(readAuthor),
}));

const Category = defineDocumentType(() => ({
  name: 'Category',
  filePathPattern: 'categories/*.json',
  ...staged(readCategory),
}));

const Page = defineDocumentType(() => ({
  name: 'Page',
  filePathPattern: 'pages/*.json',
  ...staged(readPage),
}));

export default makeSource({
  contentDirPath: folders.stage,
  documentTypes: [Post, Author, Category, Page],
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'ignore',
  onUnknownDocuments: 'skip-ignore',
  disableImportAliasWarning: true,
});
