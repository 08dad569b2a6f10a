import { expect, it } from "vitest";
import { RecentlyUsed } from "../../src/model/recentlyUsed.ts";

const keysOf = (store: RecentlyUsed<number>) => store.all.map(([key]) => key);

it("what was not asked for the longest goes first, however often the last one is asked for in between", () => {
  const store = new RecentlyUsed<number>({ entries: 3 });
  for (const [value, key] of ["a", "b", "c"].entries()) store.set(key, value);
  for (const key of ["c", "c", "a", "a", "c", "none"]) store.get(key);
  expect(keysOf(store)).toEqual(["b", "a", "c"]);
  store.set("d", 3);
  expect(keysOf(store)).toEqual(["a", "c", "d"]);
  expect([store.get("d"), store.get("a"), store.get("d")]).toEqual([3, 0, 3]);
  expect(keysOf(store)).toEqual(["c", "a", "d"]);
});

it("keeps no value that is too large, and loses the one under its key, also where that was used last", () => {
  const store = new RecentlyUsed<number>({ entries: 3, weight: 10 }, (_, value) => value);
  store.set("a", 4);
  store.set("b", 5);
  expect(store.get("b")).toBe(5);
  store.set("b", 11);
  expect([store.get("b"), keysOf(store)]).toEqual([undefined, ["a"]]);
  store.set("b", 6);
  expect([store.get("a"), store.get("b"), keysOf(store), store.size]).toEqual([4, 6, ["a", "b"], { entries: 2, weight: 10 }]);
});

it("moves what was used before a new value was kept behind that one when it is asked for again", () => {
  const store = new RecentlyUsed<number>({ entries: 3 });
  store.set("a", 0);
  store.get("a");
  store.set("b", 1);
  store.get("a");
  expect(keysOf(store)).toEqual(["b", "a"]);
});
