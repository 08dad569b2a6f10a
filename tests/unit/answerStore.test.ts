import { expect, it } from "vitest";
import { answerStore, type BOUNDS, type KeptAnswer, weightOf } from "../../src/worker/http/answerStore.ts";

/** The isolate's store: bounded in entries and in all bytes, and what was not asked for the longest goes first. */

const answer = (bytes: number, letters = 0): KeptAnswer => ({ headers: [["x", "y".repeat(letters)]], body: new ArrayBuffer(bytes) });
const store = (bounds: Partial<typeof BOUNDS>) => answerStore({ entries: Number.POSITIVE_INFINITY, ...bounds });

it("holds no more entries and bytes than it may after 50,000 different addresses", () => {
  const kept = answerStore();
  const [long, short] = [answer(60_000, 900), answer(244, 900)];
  for (let i = 0; i < 50_000; i++) {
    kept.set(`/v1/observations?q=${i} `, i % 7 === 0 ? long : short);
    if (i % 1000 === 0) {
      expect(kept.size.entries).toBeLessThanOrEqual(2000);
      expect(kept.size.weight).toBeLessThanOrEqual(16 * 1024 * 1024);
    }
  }
  expect(kept.size.entries).toBeGreaterThan(500);
});

it("counts keys, headers and an overhead beside bodies", () => {
  expect(weightOf("k".repeat(100), answer(0)) - weightOf("", answer(0))).toBe(200);
  expect(weightOf("", answer(0, 1000)) - weightOf("", answer(0))).toBe(2000);
  expect(weightOf("", answer(1000)) - weightOf("", answer(0))).toBe(1000);
  expect(weightOf("", answer(0))).toBeGreaterThan(1000);
  const small = store({ weight: 10 * weightOf("0", answer(0)) });
  for (let i = 0; i < 100; i++) small.set(String(i % 10).repeat(1 + (i % 3)), answer(0));
  expect(small.size.entries).toBeLessThanOrEqual(10);
});

it("what was used last stays, what was not asked for the longest goes", () => {
  const kept = store({ entries: 3 });
  for (const key of ["a", "b", "c"]) kept.set(key, answer(1));
  kept.get("a");
  kept.set("d", answer(1));
  expect(["a", "b", "c", "d"].filter((key) => kept.get(key) !== undefined)).toEqual(["a", "c", "d"]);
});

it("a hot answer outlives any number of cold ones", () => {
  const kept = store({ entries: 50 });
  kept.set("/", answer(10));
  for (let i = 0; i < 5000; i++) {
    kept.set(`/?q=${i}`, answer(10));
    expect(kept.get("/")).toBeDefined();
  }
});

it("what is too large is not kept and pushes nothing out, and a key has one answer", () => {
  const kept = store({ largest: 10_000 });
  kept.set("a", answer(1));
  kept.set("b", answer(10_000));
  expect([kept.get("b"), kept.size.entries]).toEqual([undefined, 1]);
  const one = kept.size.weight;
  kept.set("a", answer(1));
  expect(kept.size).toEqual({ entries: 1, weight: one });
});
