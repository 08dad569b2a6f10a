import type { Miniflare } from "miniflare";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWorker } from "./start.ts";

let mf: Miniflare;
let origin: string;
beforeAll(async () => {
  ({ mf, origin } = await startWorker());
});
afterAll(() => mf.dispose());

// biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
type Answer = any;
const json = async (path: string) => (await fetch(`${origin}${path}`)).json() as Promise<Answer>;
const text = async (path: string) => (await fetch(`${origin}${path}`)).text();

describe("/v1/checks", () => {
  it("gives each verdict its records, their reporters, the rule and why", async () => {
    const { checks, count, sources } = await json("/v1/checks");
    expect(count).toBe(checks.length);
    for (const check of checks) {
      expect(check.reason).not.toBe("");
      if (check.verdict !== "cannot_be_tested") expect(check.records.length, check.claim).toBeGreaterThan(0);
      for (const record of check.records) {
        expect(record.reporter_label, record.ref).not.toBe("");
        expect(sources[record.source].collection).toBe("references");
        expect((await fetch(record.href)).status).toBe(200);
      }
    }
  });

  it("says the verdict on the number, in its CSV row, on its page and in the picture", async () => {
    const id = "trade-turnover.ISR.2013.souleimanov-2014";
    expect((await json(`/v1/observations/${id}`)).observation.check).toMatchObject({ verdict: "differs", rule: "parts_cannot_reach" });
    const lines = (await text("/v1/observations.csv")).trimEnd().split("\r\n");
    expect(lines[0]?.split(",").at(-1)).toBe("verdict");
    expect(
      lines
        .find((line) => line.startsWith(id))
        ?.split(",")
        .at(-1),
    ).toBe("differs");
    expect(await text(`/observations/${id}`)).toContain("against records: differs (UN Comtrade");
    const spec = await json("/charts/trade-volumes.json");
    const marks = spec.panels.flatMap((panel: Answer) => panel.marks);
    expect(marks.find((mark: Answer) => mark.id === id).card.lines.at(-1)).toContain("differs");
  });

  it("says of a date that it differs", async () => {
    const { event } = await json("/v1/events/iran-attacks-azerbaijani-ship-2000");
    const told = event.mentions.find((mention: Answer) => mention.source === "eurasia-review-2020");
    expect(told.check).toMatchObject({ verdict: "differs", rule: "date_outside" });
    expect(await text("/checks")).toContain("23 July 2001");
  });
});

describe("what may not be redistributed", () => {
  it.each(["/v1/observations.csv", "/v1/series/arms-deliveries/observations.csv", "/charts/arms-import-shares.csv"])(
    "stands in no file: %s",
    async (path) => {
      const body = await text(path);
      for (const id of ["360info-sipri", "alexarui-sipri", "mjhofmann-sipri", "wits-aze"]) expect(body).not.toContain(id);
    },
  );
  it("is shown with attribution, and the page says what its files leave out", async () => {
    expect((await json("/v1/series/arms-deliveries/observations")).count).toBe(105);
    expect(await text("/charts/arms-deliveries")).toContain("left out of CSV files: 360info (GitHub) from SIPRI");
  });
});
