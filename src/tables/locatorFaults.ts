import type { Fault } from "./fault.ts";
import { faultAt, type Located } from "./table.ts";
import type { Tables } from "./tables.ts";

/** Rows whose source is unknown, that name no paragraph of a document, or name one beyond its last. */
export function locatorFaults(rows: Located<{ source: string; paragraph: number | null }>[], tables: Tables): Fault[] {
  const paragraphs = new Map(tables.sources.map((p) => [p.row.id, p.row.paragraphs]));
  return rows.flatMap((p) => {
    const last = paragraphs.get(p.row.source);
    if (last === undefined) return [{ ...faultAt(p, "source", "an id of sources.csv"), cause: `source ${p.row.source}` }];
    if (last === null) return p.row.paragraph === null ? [] : [faultAt(p, "paragraph", "nothing: the source has no paragraphs")];
    const outside = p.row.paragraph === null || p.row.paragraph > last;
    return outside ? [faultAt(p, "paragraph", `a paragraph from 1 to ${last}`)] : [];
  });
}
