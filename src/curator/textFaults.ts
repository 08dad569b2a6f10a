import type { Source } from "../model/source.ts";
import type { Fault } from "../tables/fault.ts";
import { sourceTable } from "../tables/sources.ts";
import type { DocumentText } from "./documents.ts";
import { cellFault } from "./rowFault.ts";

/** Texts that are not the ones that `sources.csv` identifies, by checksum and number of paragraphs: one fault for each text. */
export function textFaults(sources: Source[], documents: DocumentText[]): Fault[] {
  return documents.flatMap((document) => {
    const index = sources.findIndex(({ id }) => id === document.id);
    const source = sources[index];
    const count = document.paragraphs.length;
    const fault = (name: "sha256" | "paragraphs", expected: string) => [
      cellFault(sourceTable, { file: "sources.csv", line: index + 2 }, name, source?.[name], expected),
    ];
    if (source?.sha256 !== document.sha256)
      return fault(
        "sha256",
        `${document.sha256}, the checksum of ${document.id}.txt, which has ${count} paragraphs. Take back the text that was read, or, if this is the right one, write its checksum and ${count} paragraphs here and list its numbers anew: npm run find`,
      );
    return source.paragraphs === count ? [] : fault("paragraphs", `${count}, as ${document.id}.txt has, counted between blank lines`);
  });
}
