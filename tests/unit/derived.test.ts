import { describe, expect, it } from "vitest";
import { derivedObservations } from "../../src/model/derived.ts";
import { loadCatalog } from "../../src/tables/catalog.ts";
import { threeRows, withRows } from "../fixtures/files.ts";
import { searched } from "../fixtures/searched.ts";

const catalog = loadCatalog(threeRows, "test");
const ALL = { as_of: null, collection: "all" } as const;

describe("derivedObservations", () => {
  it("count events that happened: a floor with the events it comes from, and no row where there is none", () => {
    const rows = derivedObservations(catalog, ALL);
    expect(rows.map((o) => o.id)).toEqual(["official-visits.ISR.2016.derived", "agreements-signed.ISR.2016.derived"]);
    expect(rows[0]).toMatchObject({
      value: 1,
      lower: 1,
      status: "E",
      source: null,
      quote: null,
      direction: "from_counterpart",
      derived_from: ["leader-visits-2016"],
    });
  });
  it("count what documents tell and what references tell apart", () => {
    const reference = {
      ...{ id: "stats-2020", collection: "references", kind: "analysis", publisher: "A Page", title: "A third title" },
      ...{ published: "2020", published_basis: "page", language: "en", license: "all rights reserved", redistribute: "yes" },
    };
    const visit = {
      ...{ event: "leader-visits-2016", source: "stats-2020", date: "2016-12-13", precision: "day", status: "happened" },
      ...{ cameo: "042", actor: "ISR", target: "AZE", quote: "here on December 13" },
    };
    const files = withRows("mentions", "mentions.csv", [visit], withRows("sources", "sources.csv", [reference]));
    const both = loadCatalog(searched(files, "stats-2020"), "test");
    const ids = (collection: "documents" | "references" | "all") =>
      derivedObservations(both, { as_of: null, collection }).flatMap((o) => (o.series === "official-visits" ? o.id : []));
    const [told, found] = ["official-visits.ISR.2016.derived", "official-visits.ISR.2016.derived.references"];
    expect([ids("documents"), ids("references"), ids("all")]).toEqual([[told], [found], [told, found]]);
  });
  it("count an agreement as signed only where a signing is told: reached or drafted is neither", () => {
    const drafted = { ...threeRows, "mentions.csv": `${threeRows["mentions.csv"]}`.replace(/^(papers-signed-2016,.*),057,/m, "$1,050,") };
    const ids = derivedObservations(loadCatalog(drafted, "test"), ALL).map((o) => o.id);
    expect(ids).toEqual(["official-visits.ISR.2016.derived"]);
  });
  it("know only what a vintage tells", () => expect(derivedObservations(catalog, { as_of: "2020", collection: "all" })).toEqual([]));
});
