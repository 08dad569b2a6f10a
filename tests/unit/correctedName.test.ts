import { describe, expect, it } from "vitest";
import { correctedName } from "../../src/chart/chartSpec/correctedName.ts";
import type { Correction } from "../../src/model/correction.ts";
import { computedSite, headCatalog } from "../fixtures/headSite.ts";

/** A pinned page of release 2026.10.0, which knows the newest state. */
const pinned = { ...computedSite("2026.10.0"), newest: headCatalog() };

function nameOf(noun: Correction["noun"], id: string, shown = [id]): string | null {
  const row = { noun, id, shown, kind: "corrected" as const, reason: null, cells: [], rests_on: [] };
  return correctedName(pinned, { ...row, release: "2026.11.0", date: "2026-11-28" });
}

describe("what a pinned page calls a row that was changed since", () => {
  it("is a figure with its source, and of a count of ours what it counts", () => {
    const arrests = "iran-linked-arrests.IRN.2012.eurasia-review-2020";
    const name = "Iran-linked arrests in Azerbaijan, Iran, 2012 (Eurasia Review, 2020)";
    expect([nameOf("observation", arrests), nameOf("check", arrests)]).toEqual([name, name]);
    const counts = ["", ".references"].map((of) => nameOf("observation", `agreements-signed.ISR.2025.derived${of}`));
    expect(new Set(counts).size).toBe(2);
    for (const count of counts) expect(count).toMatch(/^Agreements signed, Israel, 2025 \(events .+\)$/);
  });
  it("is a figure of both countries together with its source", () => {
    const place = "UN votes: place beyond the average member, 2024 (Harvard Dataverse (ideal points))";
    expect(nameOf("pair", "un-ideal-point-excess.2024.voeten-ideal-points-2025-07")).toBe(place);
    expect(nameOf("pair", "no-such-series.2024.voeten-ideal-points-2025-07")).toBeNull();
  });
  it("is a title in quotation marks, and a year as it is", () => {
    expect(nameOf("event", "iran-attacks-azerbaijani-ship-2000")).toBe(
      "“Iranian vessels attack an Azerbaijani oil exploration ship in the Caspian”",
    );
    expect(nameOf("check", "iran-attacks-azerbaijani-ship-2000#eurasia-review-2020:11")).toMatch(/^“Iranian vessels attack/);
    expect(nameOf("balance", "2016")).toBe("2016");
  });
  it("is of the newest state where the pinned one has none, and nothing where neither has", () => {
    expect(nameOf("event", "socar-receives-gas-licenses-israel-2025")).toMatch(/^“Azerbaijan's SOCAR receives licenses/);
    expect(nameOf("event", "no-such-event")).toBeNull();
    expect(nameOf("observation", "no-such.IRN.2012.figure")).toBeNull();
  });
});
