import type { Graph } from 'schema-dts';
import { escapeJson } from '@/lib/seo/escape-json';

type InlineScriptProps = {
  /** Our own code or rules, never data. */
  code: string;
  /** Type of a script that is no JavaScript; JavaScript if absent. */
  type?: 'speculationrules';
};

/** A script that a browser reads before the page is painted. */
export function InlineScript({ code, type }: InlineScriptProps) {
  return <script type={type} dangerouslySetInnerHTML={{ __html: code }} />;
}

type JsonLdProps = {
  /** Description of the page in the terms of schema.org. */
  graph: Graph;
};

/** Structured data (JSON-LD 1.1, § 7: https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents). */
export function JsonLd({ graph }: JsonLdProps) {
  return (
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: escapeJson(graph) }} />
  );
}
