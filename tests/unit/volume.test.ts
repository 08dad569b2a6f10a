import { describe, expect, it } from "vitest";
import { bound, fileIn, volumeOf } from "../../src/worker/prerendered/volume.ts";
import { tooMany } from "../../tools/prerenderLimits.ts";

/** What of one that is damaged, and of answers from them, stands in `prerendered.test.ts`. */

/** Charts with one thing changed, in their volumes. */
const TURNED = [
  ["/charts/trade?from=2010", "turned/en/charts/trade/2010"],
  ["/charts/trade?from=2014", "turned/en/charts/trade/2010"],
  ["/charts/trade.json?from=2019&compact=true", "turned/en/charts/trade.json/2015"],
  ["/charts/trade?collection=documents", "turned/en/charts/trade/shown"],
  ["/fa/charts/trade?estimates=without", "turned/fa/charts/trade/shown"],
  ["/charts/trade?as_of=2014-12-31", "turned/en/charts/trade/shown"],
  ["/fa/embed/trade?as_of=2014-12-31", "turned/fa/embed/trade/shown"],
  ["/charts/trade.json?collection=documents&compact=true&lang=fa", "turned/fa/charts/trade.json/shown"],
] as const;

describe("a volume", () => {
  it("has the answers to many addresses, each by itself", () => {
    const files = new Map([
      ["/a", new Uint8Array([1, 2])],
      ["/b", new Uint8Array()],
      ["/c", new Uint8Array([3])],
    ]);
    const volume = bound(files);
    for (const [address, file] of files) expect(fileIn(volume, address)).toEqual(file);
    for (const other of ["/d", "/", "", "constructor"]) expect(fileIn(volume, other)).toBe(null);
  });

  it("is the same file for addresses of one kind, and another for each release, form and chart", () => {
    const of = (chart: string, query = "") => `/oembed?url=${encodeURIComponent(`https://a.example${chart}${query}`)}&format=json`;
    expect(volumeOf(of("/charts/trade"))).toBe("oembed/trade");
    expect(volumeOf(of("/fa/embed/trade", "?theme=dark"))).toBe("oembed/trade");
    expect(volumeOf(of("/embed/trade", "?release=2026.1.0&theme=dark"))).toBe("oembed/2026.1.0");
    expect(volumeOf("/v1/series/a-b?release=2026.1.0")).toBe("series/2026.1.0");
    expect(volumeOf("/v1/series/a-b/observations.csv?release=2026.1.0")).toBe("series/2026.1.0/observations.csv");
    for (const pinned of ["/charts/trade", "/embed/trade", "/charts/trade.svg", "/charts/trade.json"])
      for (const also of ["", "&theme=dark", "&compact=true"])
        expect(volumeOf(`${pinned}?release=2026.1.0${also}`)).toBe("charts/2026.1.0/trade");
    for (const [address, volume] of TURNED) expect(volumeOf(address), address).toBe(volume);
    for (const pinned of ["/fa/charts/trade?release=2026.1.0", "/fa/embed/trade?release=2026.1.0", "/fa/charts/trade.png?release=2026.1.0"])
      expect(volumeOf(pinned)).toBe("charts/2026.1.0/fa/trade");
    expect(volumeOf("/charts/trade.json?release=2026.1.0&compact=true&lang=fa")).toBe("charts/2026.1.0/fa/trade");
    const ownFiles = ["/charts/trade", "/charts/trade.json?compact=true", "/charts?release=2026.1.0", "/observations/a.b", "/numbers"];
    const others = ["/v1/series/a-b", "/v1/series?release=2026.1.0", "/v1/observations", "/oembed", of("/charts/trade", "?from=2010")];
    const lists = ["/events", "/events?as_of=2020-06-30", "/events?release=2026.1.0", "/checks?as_of=2020&verdict=agrees"];
    const views = [
      ...lists,
      "/charts/trade?as_of=2014-06-30",
      "/charts/trade?from=2010&to=2020",
      "/charts/trade?release=2026.1.0&from=2010",
    ];
    for (const alone of [...ownFiles, ...others, ...views]) expect(volumeOf(alone), alone).toBe(null);
  });

  it("of a narrowed list is one of eight for each list and language", () => {
    const kinds = ["visit", "drill", "arms", "aid", "meeting", "incident", "arrest", "embassy", "other", "agreement"];
    const names = kinds.map((kind) => volumeOf(`/fa/events?kind=${kind}`));
    expect(new Set(names).size).toBeGreaterThan(2);
    for (const name of names) expect(name).toMatch(/^lists\/fa\/events\/[0-7]$/);
    for (const address of ["/checks?verdict=agrees", "/checks?verdict=agrees&article=a-2020&partner=IRN"])
      expect(volumeOf(address)).toMatch(/^lists\/en\/checks\/[0-7]$/);
    expect(volumeOf("/sources?language=pt-BR")).toMatch(/^lists\/en\/sources\/[0-7]$/);
  });

  it("is one for the lists of a day, the files of a chart in other languages, and rows of a pinned release", () => {
    for (const list of ["/fa/charts", "/fa/events", "/fa/checks"]) expect(volumeOf(`${list}?as_of=2014-12-31`)).toBe("dated/fa/2014");
    expect(volumeOf("/checks?as_of=2014-12-31&verdict=differs")).toBe("dated/en/2014");
    for (const language of ["fa", "ru"]) expect(volumeOf(`/charts/trade.csv?lang=${language}`)).toBe("spoken/trade.csv");
    expect(volumeOf("/observations/a.b?release=2026.1.0")).toMatch(/^observations\/2026\.1\.0\/\d+$/);
    expect(volumeOf("/sources/a-2020?release=2026.1.0&as_of=2020-12-31")).toBe(null);
  });

  it("of cards is one of few for each language and release", () => {
    expect(volumeOf("/numbers/a.b")).toMatch(/^numbers\/\d+$/);
    expect(volumeOf("/fa/numbers/a.b")).toMatch(/^fa\/numbers\/\d+$/);
    expect(volumeOf("/numbers/a.b?release=2026.1.0")).toMatch(/^numbers\/2026\.1\.0\/\d+$/);
    expect(volumeOf("/fa/numbers/a.b?release=2026.1.0")).toMatch(/^fa\/numbers\/2026\.1\.0\/\d+$/);
    expect(volumeOf("/numbers/a.b?release=2026.1.0&theme=dark")).toBe(null);
  });

  it("of pages of rows in another language is one of 64 for each kind", () => {
    const names = Array.from({ length: 3000 }, (_, i) => volumeOf(`/fa/observations/trade-turnover.ISR.${i}.un-comtrade`));
    expect(new Set(names).size).toBe(64);
    for (const name of names) expect(name).toMatch(/^fa\/observations\/\d+$/);
    expect(volumeOf("/ru/sources/a-2020")).toMatch(/^ru\/sources\/\d+$/);
  });

  it("of rows is one of few, about as full as the others", () => {
    for (const place of ["/numbers", "/v1/observations", "/v1/events", "/v1/sources"]) {
      const names = Array.from({ length: 3000 }, (_, i) => volumeOf(`${place}/trade-turnover.ISR.${i}.un-comtrade`));
      const sizes = [...new Set(names)].map((name) => names.filter((one) => one === name).length);
      expect(names.every((name) => name?.startsWith(`${place.slice(1)}/`))).toBe(true);
      expect(sizes).toHaveLength(32);
      expect(Math.max(...sizes)).toBeLessThan(2 * (3000 / 32));
    }
  });

  it("counts as one file", () => {
    const one = [{ name: "series", addresses: ["a", "b", "c"].map((id) => `/v1/series/${id}?release=2026.1.0`) }];
    expect(() => tooMany(one, 0, { files: 1, bytes: 1 })).not.toThrow();
    expect(() => tooMany(one, 1, { files: 1, bytes: 1 })).toThrow(/^2 files are more/);
  });
});
