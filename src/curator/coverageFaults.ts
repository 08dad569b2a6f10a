import type { CoverageRow } from "../model/rows.ts";
import { coverageTable } from "../tables/coverage.ts";
import type { Fault } from "../tables/fault.ts";
import { type CoverageLine, coverageRows } from "./coverageRows.ts";
import type { DocumentText } from "./documents.ts";
import { firstTokens } from "./firstTokens.ts";
import { numberTokens } from "./numberTokens.ts";
import { cellFault } from "./rowFault.ts";

type Place = Pick<CoverageRow, "paragraph" | "token" | "nth">;

const describe = ({ paragraph, token, nth }: Place) => `paragraph ${paragraph} ${JSON.stringify(token)} nth ${nth}`;

/**
 * The proof that nothing was left out: each document's coverage holds exactly the number-like tokens of its text, in order.
 * A row where the text has another token is one fault, at the cell that differs. A missing token is reported at the line that it should
 * follow, a superfluous or misordered one at its own.
 * Documents that were listed with the first rules of tokens are held against those: the rules that fewer rows contradict.
 */
export function coverageFaults(coverage: CoverageRow[], documents: DocumentText[]): Fault[] {
  return documents.flatMap(({ id, paragraphs }) => {
    const rows = coverageRows(coverage, id);
    const [now = [], before = []] = [numberTokens, firstTokens].map((tokensOf) =>
      paragraphs.flatMap((text, i) => tokensOf(text).map((token): Place => ({ ...token, paragraph: i + 1 }))),
    );
    return tokenFaults(id, rows, contradictions(rows, before) < contradictions(rows, now) ? before : now);
  });
}

/** How many rows and tokens have no counterpart. */
function contradictions(rows: Place[], tokens: Place[]): number {
  const [listed, found] = [new Set(rows.map(describe)), new Set(tokens.map(describe))];
  return [...listed].filter((row) => !found.has(row)).length + [...found].filter((token) => !listed.has(token)).length;
}

function tokenFaults(id: string, rows: CoverageLine[], tokens: Place[]): Fault[] {
  const file = `coverage/${id}.csv`;
  if (rows.length === 0 && tokens.length > 0) {
    const expected = `the ${tokens.length} number-like tokens of ${id}.txt, as npm run --silent find lists them`;
    return [{ file, line: 1, column: 0, name: "", value: "", expected }];
  }
  const order = new Map(tokens.map((token, i) => [describe(token), i]));
  const listed = new Set(rows.map(describe));
  const known = rows.filter((row) => order.has(describe(row)));
  const superfluous = rows.filter((row) => !order.has(describe(row)));
  const missing = tokens.filter((token) => !listed.has(describe(token)));
  const mistaken = pairs(superfluous, missing, rows, tokens);
  const meant = new Set(mistaken.values());
  return [
    ...missing.filter((token) => !meant.has(token)).map((token) => missingFault(file, token, tokens, known)),
    ...superfluous.map((row) => rowFault(row, mistaken.get(row))),
    ...misordered(known, order),
  ];
}

/** Rows that stand, between the same neighbours, where the text has another token: those in turn. */
function pairs(superfluous: CoverageLine[], missing: Place[], rows: CoverageLine[], tokens: Place[]): Map<CoverageLine, Place> {
  const [strange, left] = [new Set<Place>(superfluous), new Set(missing)];
  const gaps = gapsOf(tokens, left);
  const found = new Map<CoverageLine, Place>();
  for (const [after, own] of gapsOf(rows, strange)) {
    own.forEach((row, i) => {
      const token = gaps.get(after)?.[i];
      if (token !== undefined) found.set(row, token);
    });
  }
  return found;
}

/** What stands behind each place that both have, of those that only one has. */
function gapsOf<T extends Place>(all: T[], own: Set<Place>): Map<string, T[]> {
  const gaps = new Map<string, T[]>();
  let after = "";
  for (const one of all) {
    if (own.has(one)) gaps.set(after, [...(gaps.get(after) ?? []), one]);
    else after = describe(one);
  }
  return gaps;
}

function rowFault(row: CoverageLine, meant: Place | undefined): Fault {
  if (meant === undefined)
    return cellFault(coverageTable, row, "token", row.token, `no row for ${describe(row)}, which the text does not have: remove it`);
  const differing = (["token", "paragraph", "nth"] as const).filter((name) => row[name] !== meant[name]);
  const [name = "token"] = differing;
  const others = differing.slice(1).map((other) => `${other} ${meant[other]}`);
  return cellFault(
    coverageTable,
    row,
    name,
    row[name],
    `${[quoted(meant[name]), ...others].join(", ")}, as the text has it here (paragraph ${meant.paragraph})`,
  );
}

const quoted = (cell: string | number) => (typeof cell === "string" ? JSON.stringify(cell) : String(cell));

function missingFault(file: string, token: Place, tokens: Place[], rows: CoverageLine[]): Fault {
  const lines = new Map(rows.map((row) => [describe(row), row.line]));
  const before = tokens.slice(0, tokens.indexOf(token)).findLast((other) => lines.has(describe(other)));
  const line = before === undefined ? 1 : (lines.get(describe(before)) ?? 1);
  return { file, line, column: 0, name: "", value: "", expected: `a row for ${describe(token)} to follow, as npm run find lists it` };
}

/** Rows that stand behind a token that follows them in the text. One misplaced row is one fault. */
function misordered(rows: CoverageLine[], order: Map<string, number>): Fault[] {
  const at = (row: CoverageLine) => order.get(describe(row)) ?? 0;
  return rows.flatMap((row, i) => {
    const previous = rows[i - 1];
    if (previous === undefined || at(previous) < at(row)) return [];
    const follower = rows.find((other) => at(other) > at(row)) ?? previous;
    return [
      cellFault(
        coverageTable,
        row,
        "token",
        row.token,
        `to stand before line ${follower.line}, as in paragraph ${row.paragraph}: move the row`,
      ),
    ];
  });
}
