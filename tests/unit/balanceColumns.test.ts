import { expect, it } from "vitest";
import { balanceRows, DEFAULT_BALANCE } from "../../src/model/sensitivity.ts";
import { loadCatalog } from "../../src/tables/catalog.ts";
import { balanceColumns, balanceColumnsSaid, balanceCsv } from "../../src/worker/nouns/balance/csv.ts";
import { balanceToJson } from "../../src/worker/nouns/balance/json.ts";
import { threeRows } from "../fixtures/files.ts";

// One source tells: releases before 2026.30.0 give such a year a share.
const rows = balanceRows({ ...loadCatalog(threeRows, "test"), release: "2026.29.0" }, DEFAULT_BALANCE);
const row = rows.find(({ year }) => year === 2016);

it("the share of the extreme settings that agree, without which no direction is understood, is the last column from 2026.30.0 on", () => {
  if (row === undefined) throw new Error("no row of 2016");
  expect(balanceToJson(row, "2026.30.0")).toMatchObject({ direction: null, held: 0.666667 });
  expect(Object.keys(balanceToJson(row, "2026.30.0")).at(-1)).toBe("held");
  expect(balanceCsv([row], "2026.30.0")).toMatch(/,held\r\n.*,0\.666667\r\n$/);
  expect(balanceColumnsSaid("2026.30.0").at(-1)?.meaning).toContain("extremes");
});

it("releases before have neither the key nor the column", () => {
  if (row === undefined) throw new Error("no row of 2016");
  expect(balanceToJson(row, "2026.29.0")).not.toHaveProperty("held");
  expect(balanceColumns("2026.29.0").at(-1)?.name).toBe("coder_agreement");
  expect(balanceCsv([row], "2026.29.0").split("\r\n")[0]).toMatch(/,coder_agreement$/);
});
