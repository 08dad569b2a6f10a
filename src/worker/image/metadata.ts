import { type ChartSpec, message } from "../../chart/chartSpec/chartSpec.ts";
import { restrictedSources } from "../../chart/chartSpec/credits.ts";
import type { Edition } from "../../edition/edition.ts";
import { escapeNumbered } from "../http/escape.ts";

/** Dublin Core in RDF, which viewers and archives read. */
export function metadata(edition: Edition, spec: ChartSpec, address: string | null): string {
  const facts = {
    title: spec.title,
    description: message(spec),
    creator: edition.words.site.name,
    source: spec.sources.map((source) => source.label).join("; "),
    ...(address === null ? {} : { identifier: address }),
    rights: rightsOf(edition, spec),
    language: edition.words.site.language,
    format: "image/svg+xml",
  };
  const tags = Object.entries(facts).map(([name, text]) => `<dc:${name}>${escapeNumbered(text)}</dc:${name}>`);
  return `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="${escapeNumbered(address ?? "")}">${tags.join("")}</rdf:Description></rdf:RDF></metadata>`;
}

/** License and, where records stand under other terms, whose. */
export function rightsOf(edition: Edition, spec: ChartSpec): string {
  return edition.words.picture.rights(
    edition.words.site.license,
    restrictedSources(edition, spec).map((source) => source.label),
  );
}
