import type { Graph } from 'schema-dts';
import { escapeJson } from '@/lib/seo/escape-json';

type InlineScriptProps = {
  /** Our own code, never data. */
  code: string;
};

/** A script that runs before the page is painted. */
export function InlineScript({ code }: InlineScriptProps) {
  return <script dangerouslySetInnerHTML={{ __html: code }} />;
}

type JsonLdProps = {
  /** What the page says of itself, in the terms of schema.org. */
  graph: Graph;
};

/** Structured data (JSON-LD 1.1, § 7: https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents). */
export function JsonLd({ graph }: JsonLdProps) {
  return (
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: escapeJson(graph) }} />
  );
}
