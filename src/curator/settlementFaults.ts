import type { Fault } from "../load/fault.ts";
import { faultAt } from "../load/table.ts";
import type { Catalog } from "../model/catalog.ts";
import type { CodedPart } from "../model/codedFields.ts";
import { leftOut } from "../model/leftOut.ts";
import { codedDocuments } from "../model/oneSided.ts";
import { asCoding, type SettledDifference, settledDifferences } from "../model/settledDifferences.ts";
import { documentIds, leftOutKey } from "../model/settlementOf.ts";
import { type Codings, LEFT_OUT } from "./loadCodings.ts";
import { settledPlaces } from "./settledPlace.ts";

const PARTS: CodedPart[] = ["coverage", "observations", "events", "mentions"];

/**
 * Settled rows of the documents that differ from both codings without a reason, reasons where nothing differs,
 * and the same for what both codings have and the data lack. A document that was not coded twice is one fault, whatever its rows.
 */
export function settlementFaults(catalog: Catalog, codings: Codings): Fault[] {
  const uncoded = uncodedFaults(catalog, codings);
  const documents = documentIds(catalog);
  for (const { value } of uncoded) documents.delete(value);
  const differences = settledDifferences(asCoding(catalog), codings.first, codings.second, documents);
  return [...uncoded, ...PARTS.flatMap((part) => partFaults(catalog, part, differences)), ...leftOutFaults(catalog, codings)];
}

/** Documents that one of the codings lacks. */
function uncodedFaults({ sources }: Catalog, { first, second }: Codings): Fault[] {
  const folders = { first: codedDocuments(first), second: codedDocuments(second) };
  return sources.flatMap(({ id, collection }, index) => {
    const missing = Object.entries(folders).filter(([, known]) => !known.has(id));
    if (collection !== "documents" || missing.length === 0) return [];
    const where = missing.map(([folder]) => `codings/${folder}`).join(" and ");
    return [
      {
        file: "sources.csv",
        line: index + 2,
        column: 1,
        name: "id",
        value: id,
        expected: `a document coded twice, and ${where} ${missing.length === 1 ? "lacks" : "lack"} it`,
      },
    ];
  });
}

function partFaults(catalog: Catalog, part: CodedPart, all: SettledDifference[]): Fault[] {
  const place = settledPlaces(catalog, part);
  const differences = all.filter((difference) => difference.part === part);
  const differing = new Set(differences.map(({ at }) => at));
  const unexplained = differences.filter(({ at, withEvent }) => !withEvent && catalog[part][at]?.settled_because === null);
  return [
    ...unexplained.map(({ at, field, ...cell }) =>
      field === null
        ? { ...place("settled_because", at), value: "", expected: "the reason for a row that neither coding has" }
        : { ...place(field, at), value: cell.settled, expected: `${said(cell)}, or the reason in settled_because` },
    ),
    ...catalog[part].flatMap(({ settled_because }, at): Fault[] =>
      settled_because === null || differing.has(at)
        ? []
        : [{ ...place("settled_because", at), value: settled_because, expected: "nothing: no cell of the row differs from both codings" }],
    ),
  ];
}

/** What the codings have in place of a settled cell. */
function said({ first, second }: Pick<SettledDifference, "first" | "second">): string {
  const [a, b] = [first, second].map((text) => (text === "" ? "nothing" : JSON.stringify(text)));
  if (first === second) return `${a}, as both codings have it`;
  if (second === null) return `${a}, as the first coding has it`;
  return first === null ? `${b}, as the second coding has it` : `${a} of the first coding or ${b} of the second`;
}

function leftOutFaults(catalog: Catalog, codings: Codings): Fault[] {
  const units = leftOut(asCoding(catalog), codings.first, codings.second);
  const [known, given] = [new Set(units.map(leftOutKey)), new Set(codings.leftOut.map(({ row }) => leftOutKey(row)))];
  const missing = units.filter((unit) => !given.has(leftOutKey(unit)));
  return [
    ...missing.map(({ source, paragraph, first, second }) => ({
      ...{ file: LEFT_OUT, line: 1, column: 0, name: "", value: [source, paragraph, first, second].join(",") },
      expected: "a row with the reason, or the same in the data: both codings have it",
    })),
    ...codings.leftOut
      .filter(({ row }) => !known.has(leftOutKey(row)))
      .map((placed) => faultAt(placed, "first", "what both codings have and the data lack")),
  ];
}
