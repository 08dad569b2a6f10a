import { expect, it } from "vitest";
import type { Act } from "../../src/model/balance.ts";
import type { BalanceRow } from "../../src/model/sensitivity.ts";
import { turningPoints } from "../../src/model/turningPoints.ts";
import { headCatalog } from "../fixtures/headSite.ts";

/** The years in which the index moved far: which are named where there are more of them than room. */

const { subject } = headCatalog();
const [low, high] = subject.partners.map(({ code }) => code);

// Three great steps by acts with the first partner, and two smaller ones by acts with the second.
const rows = [0, -0.5, -0.2, -0.6, -0.45, -0.33].map((lean, i) => ({ year: 2000 + i, lean })) as BalanceRow[];
const act = (year: number, partner: string | undefined, value: number) => ({ id: `act-${year}`, years: [year], partner, value }) as Act;
const acts = [act(2001, low, 8), act(2002, low, -8), act(2003, low, 8), act(2004, high, 5), act(2005, high, 5)];

const yearsOf = (most: number, isOfEach: boolean) => turningPoints(rows, acts, subject, { most, isOfEach }).map(({ year }) => year);

it("are those of the greatest steps, in order of time", () => {
  expect(yearsOf(3, false)).toEqual([2001, 2002, 2003]);
  expect(yearsOf(2, false)).toEqual([2001, 2003]);
});

it("are of each partner the greatest, and then the greatest of all", () => {
  expect(yearsOf(3, true)).toEqual([2001, 2003, 2004]);
  expect(yearsOf(5, true)).toEqual([2001, 2002, 2003, 2004, 2005]);
});

it("are of one partner alone where no act with the other explains a step", () => {
  const ofOne = turningPoints(rows, acts.slice(0, 3), subject, { most: 2, isOfEach: true });
  expect(ofOne.map(({ year }) => year)).toEqual([2001, 2003]);
});
