import { readFileSync } from "node:fs";
import { join } from "node:path";
import { agreement } from "../model/agreement.ts";
import { oneSided } from "../model/oneSided.ts";
import { agreementTable, agreementText } from "../tables/agreement.ts";
import type { Fault } from "../tables/fault.ts";
import type { Codings } from "./loadCodings.ts";

/**
 * The first line of agreement.csv that is not what both codings give, computed anew; none where it is theirs. Codings of which one lacks a
 * document have no agreement yet, and are a fault of their own.
 */
export function agreementFaults(folder: string, { first, second }: Codings): Fault[] {
  if (oneSided(first, second).length > 0) return [];
  const file = agreementTable.path;
  const [computed, there] = [agreementText(agreement(first, second)), readFileSync(join(folder, file), "utf8")].map((text) =>
    text.split(/\r?\n/),
  ) as [string[], string[]];
  const at = Array.from({ length: Math.max(computed.length, there.length) }).findIndex((_, i) => computed[i] !== there[i]);
  if (at < 0) return [];
  const expected = `${computed[at] ? JSON.stringify(computed[at]) : "no more lines"}, as both codings give it: npm run agreement writes the file`;
  return [{ file, line: at + 1, column: 0, name: "", value: there[at] ?? "", expected }];
}
