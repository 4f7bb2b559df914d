import { defineDocumentType, makeSource } from 'contentlayer/source-files';
import type { Batch } from './lib/content/compile/stage';
import { folders } from './lib/content/compiled/folders';
import type { Kind } from './lib/content/source/files';
import { readAuthor } from './lib/content/source/records/author';
import { readCategory } from './lib/content/source/records/category';
import { readPage } from './lib/content/source/records/page';
import { readPost } from './lib/content/source/records/post';
import { requireRecord, type ReadRecord } from './lib/content/source/records/record';
import { site } from './lib/site';

/**
 * Documents of one type, as they are staged (lib/content/compile/stage.ts): their front matter is
 * normalised here. They come in batches, as Contentlayer forks for each field of each file
 * (docs/performance.md); the fields of front matter are in lib/content/source/schema.
 */
function batches<T>(name: string, kind: Kind, read: ReadRecord<T>) {
  return defineDocumentType(() => ({
    name,
    filePathPattern: `${kind}/*.json`,
    contentType: 'data',
    fields: {
      documents: { type: 'json', required: true, description: 'Documents, as they are staged' },
    },
    computedFields: {
      records: {
        type: 'json',
        description: 'Their records of lib/content/source/records, in the same order',
        resolve: ({ documents }) =>
          (documents as Batch['documents']).map(({ source, fields }) =>
            requireRecord(read(fields, source, site.timeZone), source),
          ),
      },
    },
  }));
}

export default makeSource({
  contentDirPath: folders.stage,
  documentTypes: [
    batches('Posts', 'posts', readPost),
    batches('Authors', 'authors', readAuthor),
    batches('Categories', 'categories', readCategory),
    batches('Pages', 'pages', readPage),
  ],
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'ignore',
  onUnknownDocuments: 'skip-ignore',
  disableImportAliasWarning: true,
});
