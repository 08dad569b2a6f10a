import { isDerived } from "../model/derived.ts";
import type { Fault } from "./fault.ts";
import { observation } from "./observations.ts";
import { faultAt } from "./table.ts";
import type { Tables } from "./tables.ts";

/** Coverage of unknown documents, and refs that do not fit their disposition. That no token is missing shows only with the text. */
export function coverageFaults(tables: Tables): Fault[] {
  const documents = new Set(tables.sources.filter((p) => p.row.collection === "documents").map((p) => `coverage/${p.row.id}.csv`));
  const known = refs(tables);
  const dispositions = new Set(tables.codes.filter(({ row }) => row.list === "disposition").map(({ row }) => row.code));
  return [
    ...tables.coverage
      .filter((p) => !documents.has(p.file))
      .map((p) => ({ ...faultAt(p, "", "a file named after a document of sources.csv"), cause: `source ${sourceOf(p)}` })),
    ...tables.coverage.flatMap((p, i) => {
      const before = tables.coverage[i - 1];
      const back = before?.file === p.file && before.row.paragraph > p.row.paragraph;
      return back ? [faultAt(p, "paragraph", `a paragraph from ${before.row.paragraph} on: tokens stand in the order of the text`)] : [];
    }),
    ...tables.coverage.flatMap((p) => {
      const { disposition, ref } = p.row;
      const needed = known[disposition];
      if (!needed) return ref === null || !dispositions.has(disposition) ? [] : [faultAt(p, "ref", `nothing for ${disposition}`)];
      if (ref !== null && needed.has(ref)) return [];
      const fault = faultAt(p, "ref", `the id of an ${disposition}`);
      const elsewhere = ref === null || Object.values(known).some((ids) => ids.has(ref));
      return [elsewhere ? fault : { ...fault, cause: `${disposition} ${ref}` }];
    }),
  ];
}

/** Disagreements with a single side, or about something that is neither an observation nor an event. */
export function disagreementFaults(tables: Tables): Fault[] {
  const { observation: observations, event: events } = refs(tables);
  const sources = new Set(tables.sources.map((p) => p.row.id));
  return tables.disagreements.flatMap((p) => {
    const { id, topic, ref, side } = p.row;
    const alone = tables.disagreements.filter((other) => other.row.id === id).length < 2;
    const source = side.split(":")[0] ?? "";
    const kind = ref.includes(".") ? "observation" : "event";
    return [
      // Two rows that lost each other are one fault.
      ...(alone ? [{ ...faultAt(p, "id", "at least two sides"), cause: `sides ${topic}` }] : []),
      ...(observations?.has(ref) || events?.has(ref)
        ? []
        : [{ ...faultAt(p, "ref", "the id of an observation or event"), cause: `${kind} ${ref}` }]),
      ...(sources.has(source) ? [] : [{ ...faultAt(p, "side", "a source of sources.csv before the colon"), cause: `source ${source}` }]),
    ];
  });
}

function sourceOf({ file }: { file: string }): string {
  return file.replace(/^coverage\/(.*)\.csv$/, "$1");
}

/** What a disposition's ref may name. */
function refs(tables: Tables): Record<string, Set<string>> {
  const derived = tables.series.filter(({ row }) => isDerived(row)).map(({ row }) => `observations/${row.id}.csv`);
  const stored = tables.observations.filter((p) => !derived.includes(p.file));
  return { observation: new Set(stored.map((p) => observation(p).id)), event: new Set(tables.events.map((p) => p.row.id)) };
}
