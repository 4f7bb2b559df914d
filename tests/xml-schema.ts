import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** What libxml2 finds wrong with a document by a schema of `tests/schemas`; nothing is fetched. */
export async function schemaErrors(
  xml: string,
  schema: 'urlset.xsd' | 'siteindex.xsd',
): Promise<string[]> {
  const file = (name: string) => ({
    fileName: name,
    contents: readFileSync(path.join(import.meta.dirname, 'schemas', name), 'utf8'),
  });
  const { errors } = await validateXML({
    xml: [{ fileName: 'document.xml', contents: xml }],
    schema: [file(schema)],
    preload: ['sitemap.xsd', 'news.xsd', 'link.xsd'].map(file),
  });
  return errors.map(({ message }) => message);
}
