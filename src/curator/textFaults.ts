import type { Source } from "../model/source.ts";
import type { DocumentText } from "./documents.ts";

/** Texts that are not the ones that `sources.csv` identifies, by checksum and number of paragraphs. */
export function textFaults(sources: Source[], documents: DocumentText[]): string[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return documents.flatMap((document) => {
    const source = byId.get(document.id);
    const faults: string[] = [];
    if (source?.sha256 !== document.sha256) faults.push(`sources.csv ${document.id} sha256: expected ${document.sha256}`);
    if (source?.paragraphs !== document.paragraphs.length)
      faults.push(`sources.csv ${document.id} paragraphs: expected ${document.paragraphs.length}`);
    return faults;
  });
}
