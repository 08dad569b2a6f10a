import { describe, expect, it, vi } from "vitest";
import { isWithin } from "../../src/worker/http/drawingRate.ts";
import { Busy, inTurn } from "../../src/worker/http/drawingTurn.ts";
import { orElse } from "../../src/worker/http/patience.ts";
import { isInSteps } from "../../src/worker/nouns/balance/steps.ts";

/** One drawing at a time, a short line behind it, and everybody else gets a turn between. */

const outcomes = async (all: Promise<unknown>[]) =>
  (await Promise.allSettled(all)).map((one) => (one.status === "fulfilled" ? "drawn" : one.reason instanceof Busy ? "busy" : "failed"));
const count = (all: string[], what: string) => all.filter((one) => one === what).length;

describe("drawing in turn", () => {
  it("of forty that ask at once one is drawn at a time, three wait, and the others are refused before anything is drawn", async () => {
    let drawing = 0;
    let most = 0;
    let refusedBefore = -1;
    const done: string[] = [];
    const all = Array.from({ length: 40 }, () =>
      inTurn(async () => {
        if (refusedBefore < 0) refusedBefore = count(done, "busy");
        most = Math.max(most, ++drawing);
        await new Promise((resolve) => setTimeout(resolve, 1));
        drawing--;
      }).then(
        () => done.push("drawn"),
        (error: unknown) => {
          done.push("busy");
          throw error;
        },
      ),
    );
    const told = await outcomes(all);
    expect([count(told, "drawn"), count(told, "busy"), most, refusedBefore]).toEqual([4, 36, 1, 36]);
  });

  it("what was asked for meanwhile comes between two drawings that cannot be interrupted", async () => {
    const order: string[] = [];
    const draw = (name: string) =>
      inTurn(async () => {
        order.push(name);
        // A page that arrives while this one is drawn.
        setTimeout(() => order.push(`page after ${name}`), 0);
      });
    await Promise.all([draw("first"), draw("second"), draw("third")]);
    expect(order.slice(0, 5)).toEqual(["first", "page after first", "second", "page after second", "third"]);
  });

  it("a drawing that fails frees its place, and one that never ends gives it up", async () => {
    expect(await outcomes([inTurn(() => Promise.reject(new Error("no fonts")))])).toEqual(["failed"]);
    vi.useFakeTimers();
    try {
      for (let i = 0; i < 4; i++) void inTurn(() => new Promise(() => {}));
      expect(await outcomes([inTurn(async () => {})])).toEqual(["busy"]);
      // Each of the four has the lease of its own arrival.
      vi.setSystemTime(Date.now() + 60_000);
      const next = inTurn(async () => "drawn");
      await vi.advanceTimersByTimeAsync(100);
      expect(await next).toBe("drawn");
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("what only makes answers cheaper", () => {
  it.each([
    [
      "throws at once",
      () => {
        throw new Error("down");
      },
    ],
    ["fails", () => Promise.reject(new Error("down"))],
    ["never answers", () => new Promise<string>(() => {})],
  ] as [string, () => Promise<string>][])("is done without when it %s", async (_, ask) => {
    expect(await orElse(ask, "without")).toBe("without");
  });

  it("says what it says when it does, and a count that fails allows", async () => {
    expect(await orElse(async () => "said", "without")).toBe("said");
    const within = (success: boolean) => isWithin({ limit: async () => ({ success }) }, "reader");
    expect([await within(true), await within(false)]).toEqual([true, false]);
    expect(await isWithin({ limit: () => Promise.reject(new Error("down")) }, "reader")).toBe(true);
  });
});

it("pictures are drawn of the views that the form offers", () => {
  const balance = { halfLife: 5, prior: 8, drop: [] as string[] };
  expect(isInSteps({ balance: null })).toBe(true);
  expect([balance, { ...balance, halfLife: 20, prior: 0 }, { ...balance, drop: ["a"] }].every((one) => isInSteps({ balance: one }))).toBe(
    true,
  );
  expect(
    [
      { ...balance, halfLife: 7.125 },
      { ...balance, prior: 0.001 },
      { ...balance, drop: ["a", "b"] },
    ].some((one) => isInSteps({ balance: one })),
  ).toBe(false);
});
