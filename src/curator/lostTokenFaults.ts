import type { Catalog } from "../model/catalog.ts";
import type { CoverageRow } from "../model/rows.ts";
import { documentIds } from "../model/settlementOf.ts";
import type { Fault } from "../tables/fault.ts";
import { coverageRows } from "./coverageRows.ts";
import type { Codings } from "./loadCodings.ts";

type Token = Pick<CoverageRow, "paragraph" | "token" | "nth">;

const describe = ({ paragraph, token, nth }: Token) => `paragraph ${paragraph} ${JSON.stringify(token)} nth ${nth}`;

/**
 * Number-like tokens that both codings have and the data lack: coverage leaves nothing out, so that no reason excuses one but that of a row
 * in its paragraph that neither coding has. A document whose coverage is gone is one fault. Documents of `passedOver` are not looked at.
 */
export function lostTokenFaults(catalog: Catalog, codings: Codings, passedOver: ReadonlySet<string>): Fault[] {
  const documents = [...documentIds(catalog)].filter((id) => !passedOver.has(id));
  return documents.flatMap((id) => {
    const [first, second] = [codings.first, codings.second].map((coding) => coding.coverage.filter(({ source }) => source === id));
    const [there, coded] = [new Set(second?.map(describe)), new Set([...(first ?? []), ...(second ?? [])].map(describe))];
    const both = (first ?? []).filter((row) => there.has(describe(row)));
    return documentFaults(id, both, coverageRows(catalog.coverage, id), coded);
  });
}

function documentFaults(id: string, both: Token[], rows: ReturnType<typeof coverageRows>, coded: Set<string>): Fault[] {
  const file = `coverage/${id}.csv`;
  const place = { file, line: 1, column: 0, name: "" };
  if (rows.length === 0 && both.length > 0)
    return [{ ...place, value: file, expected: `this file to exist, with the ${both.length} tokens that both codings have` }];
  const lines = new Map(rows.map((row) => [describe(row), row.line]));
  const otherwise = new Set(rows.filter((row) => !coded.has(describe(row))).map(({ paragraph }) => paragraph));
  let line = 1;
  return both.flatMap((token) => {
    line = lines.get(describe(token)) ?? line;
    if (lines.has(describe(token)) || otherwise.has(token.paragraph)) return [];
    return [{ ...place, line, value: "", expected: `behind this line a row for ${describe(token)}: both codings have it` }];
  });
}
