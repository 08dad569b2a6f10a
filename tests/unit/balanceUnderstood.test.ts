import { expect, it } from "vitest";
import { balanceUnderstood } from "../../src/worker/nouns/balance/query.ts";

it("the balance repeats the release that is asked for, from 2026.28.0 on", () => {
  const usual = balanceUnderstood({});
  expect(usual).toMatchObject({ half_life: 5, collection: "documents", as_of: null });
  expect(usual).not.toHaveProperty("release");
  expect(balanceUnderstood({ release: "2026.27.0" })).toEqual(usual);
  expect(balanceUnderstood({ release: "2026.28.0" })).toEqual({ ...usual, release: "2026.28.0" });
});
