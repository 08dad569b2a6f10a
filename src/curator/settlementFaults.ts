import type { Catalog } from "../model/catalog.ts";
import type { CodedPart } from "../model/codedFields.ts";
import { type LeftOut, leftOut } from "../model/leftOut.ts";
import { codedDocuments } from "../model/oneSided.ts";
import { asCoding, type SettledDifference, settledDifferences } from "../model/settledDifferences.ts";
import { documentIds, leftOutKey } from "../model/settlementOf.ts";
import type { Fault } from "../tables/fault.ts";
import { faultAt } from "../tables/table.ts";
import type { Codings } from "./loadCodings.ts";
import { lostTokenFaults } from "./lostTokenFaults.ts";
import { LEFT_OUT } from "./readCodings.ts";
import { settledPlaces } from "./settledPlace.ts";

const PARTS: CodedPart[] = ["coverage", "observations", "events", "mentions"];

/**
 * Settled rows of the documents that differ from both codings without a reason, reasons where nothing differs,
 * and the same for what both codings have and the data lack. A document that is not coded twice is one fault, whatever its rows.
 * Why: docs/decisions/0007-two-codings-and-settled-rows.md
 */
export function settlementFaults(catalog: Catalog, codings: Codings): Fault[] {
  const differences = settledDifferences(asCoding(catalog), codings.first, codings.second, documentIds(catalog));
  const uncoded = uncodedFaults(catalog, codings, differences);
  const known = new Set(uncoded.map(({ value }) => value));
  const passedOver = rowsOf(catalog, known);
  const moved = movedFigures(catalog, codings, differences);
  const parts = PARTS.flatMap((part) => partFaults(catalog, part, differences, passedOver, moved));
  return [...uncoded, ...parts, ...lostTokenFaults(catalog, codings, known), ...leftOutFaults(catalog, codings, new Set(moved.values()))];
}

/** Documents that only one coding has, and those that none has while some row does not say why it stands all the same. */
function uncodedFaults(catalog: Catalog, { first, second }: Codings, differences: SettledDifference[]): Fault[] {
  const folders = { first: codedDocuments(first), second: codedDocuments(second) };
  return catalog.sources.flatMap(({ id, collection }, index): Fault[] => {
    const missing = Object.entries(folders).filter(([, known]) => !known.has(id));
    if (collection !== "documents" || missing.length === 0) return [];
    const own = rowsOf(catalog, new Set([id]));
    if (missing.length === 2 && !differences.some((difference) => isUnexplained(catalog, difference) && own(difference))) return [];
    const where = missing.map(([folder]) => `codings/${folder}`).join(" and ");
    const expected = `a document coded twice, and ${where} ${missing.length === 1 ? "lacks" : "lack"} it`;
    return [{ file: "sources.csv", line: index + 2, column: 1, name: "id", value: id, expected }];
  });
}

type RowAt = Pick<SettledDifference, "part" | "at">;

/** Whether a row is of some documents and of no other; an event's are those that tell it. */
function rowsOf({ coverage, observations, mentions, events, mentionsByEvent, sourceById }: Catalog, documents: Set<string>) {
  const rows = { coverage, observations, mentions };
  return ({ part, at }: RowAt): boolean => {
    const told = part === "events" ? (mentionsByEvent.get(events[at]?.id ?? "") ?? []) : [rows[part][at]];
    const sources = told.flatMap((row) => row?.source ?? []).filter((source) => sourceById.get(source)?.collection === "documents");
    return sources.length > 0 && sources.every((source) => documents.has(source));
  };
}

function isUnexplained(catalog: Catalog, { part, at, withEvent }: SettledDifference): boolean {
  return !withEvent && catalog[part][at]?.settled_because === null;
}

/** Figures that both codings have by the same name, in another paragraph: such a row, and what it leaves out, are one fault. */
function movedFigures(catalog: Catalog, codings: Codings, differences: SettledDifference[]): Map<number, LeftOut> {
  const rows = differences.filter((one) => one.part === "observations" && one.field === null && isUnexplained(catalog, one));
  if (rows.length === 0) return new Map();
  const units = leftOut(asCoding(catalog), codings.first, codings.second);
  return new Map(
    rows.flatMap(({ at }) => {
      const row = catalog.observations[at];
      const unit = units.find(({ part, first, second }) => part === "observations" && (first === row?.id || second === row?.id));
      return unit && unit.paragraph !== row?.paragraph ? [[at, unit] as const] : [];
    }),
  );
}

function partFaults(
  catalog: Catalog,
  part: CodedPart,
  all: SettledDifference[],
  passedOver: (row: RowAt) => boolean,
  moved: Map<number, LeftOut>,
): Fault[] {
  const place = settledPlaces(catalog, part);
  const differences = all.filter((difference) => difference.part === part && !passedOver(difference));
  const differing = new Set(differences.map(({ at }) => at));
  const unexplained = differences.filter((difference) => isUnexplained(catalog, difference));
  return [
    ...unexplained.map(({ at, field, ...cell }) => {
      const there = part === "observations" ? moved.get(at) : undefined;
      if (field === null && there) {
        const expected = `${there.paragraph}, as both codings have it, or the reason in settled_because`;
        return { ...place("paragraph", at), value: String(catalog.observations[at]?.paragraph ?? ""), expected };
      }
      return field === null
        ? { ...place("settled_because", at), value: "", expected: "the reason for a row that neither coding has" }
        : { ...place(field, at), value: cell.settled, expected: `${said(cell)}, or the reason in settled_because` };
    }),
    ...catalog[part].flatMap(({ settled_because }, at): Fault[] =>
      settled_because === null || differing.has(at) || passedOver({ part, at })
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

function leftOutFaults(catalog: Catalog, codings: Codings, moved: Set<LeftOut>): Fault[] {
  const elsewhere = new Set([...moved].map(leftOutKey));
  const units = leftOut(asCoding(catalog), codings.first, codings.second);
  const [known, given] = [new Set(units.map(leftOutKey)), new Set(codings.leftOut.map(({ row }) => leftOutKey(row)))];
  const missing = units.filter((unit) => !given.has(leftOutKey(unit)) && !elsewhere.has(leftOutKey(unit)));
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
