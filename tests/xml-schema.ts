import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  XmlBufferInputProvider,
  XmlDocument,
  xmlRegisterInputProvider,
  XmlValidateError,
  XsdValidator,
} from 'libxml2-wasm';

/** Schemas import one another by name; libxml2 looks for them here, and fetches nothing. */
const schemas = Object.fromEntries(
  ['urlset.xsd', 'siteindex.xsd', 'sitemap.xsd', 'news.xsd', 'link.xsd'].map((name) => [
    name,
    readFileSync(path.join(import.meta.dirname, 'schemas', name)),
  ]),
);
xmlRegisterInputProvider(new XmlBufferInputProvider(schemas));

/** Lists the faults that libxml2 finds in a document by a schema of `tests/schemas`. */
export function schemaErrors(xml: string, schema: 'urlset.xsd' | 'siteindex.xsd'): string[] {
  using document = XmlDocument.fromString(xml);
  using description = XmlDocument.fromBuffer(schemas[schema] ?? Buffer.of(), { url: schema });
  using validator = XsdValidator.fromDoc(description);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError) return error.details.map(({ message }) => message);
    throw error;
  }
}
