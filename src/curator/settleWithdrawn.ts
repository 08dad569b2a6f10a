import { csvFormatRow } from "d3-dsv";
import type { Catalog } from "../model/catalog.ts";
import { leftOut } from "../model/leftOut.ts";
import { asCoding, settledDifferences } from "../model/settledDifferences.ts";
import { documentIds, leftOutKey } from "../model/settlementOf.ts";
import { leftOutTable } from "../tables/besideCodings.ts";
import { namesOf } from "../tables/definition.ts";
import type { Codings } from "./loadCodings.ts";

/** What the codings ask for after a withdrawal. */
export interface AfterWithdrawal {
  /** Rows of coverage that neither coding has so, as `coverage/<source>.csv:<line>`: their `settled_because` has to say why. */
  unexplained: string[];
  /** Lines to add to `codings/left_out.csv`: what both codings have and the data lack now. */
  leftOut: string[];
}

/** What a catalogue that lacks an observation owes to both codings. */
export function afterWithdrawal(catalog: Catalog, codings: Codings, because: string): AfterWithdrawal {
  const settled = asCoding(catalog);
  const differing = settledDifferences(settled, codings.first, codings.second, documentIds(catalog));
  const lines = new Map<string, number>();
  const places = catalog.coverage.map(({ source }) => {
    const line = (lines.get(source) ?? 1) + 1;
    lines.set(source, line);
    return `coverage/${source}.csv:${line}`;
  });
  const rows = differing.filter(({ part, at }) => part === "coverage" && catalog.coverage[at]?.settled_because === null);
  const given = new Set(codings.leftOut.map(({ row }) => leftOutKey(row)));
  const units = leftOut(settled, codings.first, codings.second).filter((unit) => !given.has(leftOutKey(unit)));
  return {
    unexplained: [...new Set(rows.flatMap(({ at }) => places[at] ?? []))],
    leftOut: units.map(({ source, paragraph, first, second }) => {
      const cells: Record<string, string> = { source, paragraph: String(paragraph), first, second, because };
      return csvFormatRow(namesOf(leftOutTable).map((column) => cells[column] ?? ""));
    }),
  };
}
