import { describe, expect, it } from "vitest";
import { type Event, type Mention, resolveEvent } from "../../src/model/event.ts";
import { parsePeriod } from "../../src/model/period.ts";

const event: Event = {
  id: "e",
  partner: "ISR",
  dimension: "diplomatic",
  kind: "embassy",
  episode: "e",
  reciprocal: false,
  scored: true,
  summary: "s",
  note: null,
  settled_because: null,
  exception: null,
};
const mention = (over: Partial<Mention> & { date?: string }): Mention => ({
  event: "e",
  source: "a",
  paragraph: 1,
  period: over.date === undefined ? null : parsePeriod(over.date),
  precision: "undated",
  status: "happened",
  cameo: "054",
  goldstein: 6,
  actor: "AZE",
  target: "ISR",
  quote: "q",
  note: null,
  settled_because: null,
  exception: null,
  ...over,
});

describe("tell", () => {
  it("tells nothing without a mention in view", () => expect(resolveEvent(event, [])).toBeNull());

  it("knows a hope of 2021 only as a plan until a mention of the opening is in view", () => {
    const hope = mention({ status: "planned", source: "b" });
    const opening = mention({ date: "2023-03-29", precision: "day" });
    expect(resolveEvent(event, [hope])).toMatchObject({ status: "planned", scored: false, period: null });
    expect(resolveEvent(event, [hope, opening])).toMatchObject({ status: "happened", scored: true, precision: "day" });
  });

  it("knows a plan as called off once a mention of that is in view, and as done where one has it happen", () => {
    const plan = mention({ status: "planned", date: "2024-05", precision: "month", source: "b" });
    const off = mention({ status: "cancelled", date: "2024-05", precision: "month", source: "c" });
    const done = mention({ date: "2024-05", precision: "month" });
    expect(resolveEvent(event, [plan, off])).toMatchObject({ status: "cancelled", scored: false, period: { text: "2024-05" } });
    expect(resolveEvent(event, [plan, off, done])).toMatchObject({ status: "happened", scored: true });
  });

  it("takes the most precise date, and of two equally precise ones the earlier", () => {
    const year = mention({ date: "2025", precision: "year" });
    const days = ["2025-04-29", "2025-04-28"].map((date) => mention({ date, precision: "day" }));
    expect(resolveEvent(event, [year, ...days])?.period?.text).toBe("2025-04-28");
  });

  it("takes a span of days before a year, for it is the more precise", () => {
    const year = mention({ date: "2018", precision: "year" });
    const days = mention({ date: "2018-03-28/2018-03-29", precision: "span", source: "b" });
    expect(resolveEvent(event, [year, days])?.period?.text).toBe("2018-03-28/2018-03-29");
  });

  it("never scores what is alleged, denied or undated", () => {
    for (const status of ["alleged", "denied", "planned", "cancelled"] as const)
      expect(resolveEvent(event, [mention({ status, date: "2020", precision: "year" })])?.scored).toBe(false);
    expect(resolveEvent(event, [mention({})])?.scored).toBe(false);
  });
});
