import type { Catalog } from "../model/catalog.ts";
import type { CodingSigns } from "../model/codingSigns.ts";
import { loadFrozen } from "../tables/catalog.ts";
import { readCodingSigns } from "../tables/codingCatalog.ts";
import { faultsBelow } from "../tables/fault.ts";
import { loadStrictly } from "../tables/head.ts";
import { loadSettlement } from "./loadCodings.ts";
import { CODINGS, readCodingFiles } from "./readCodings.ts";
import { readData } from "./readData.ts";
import { readReleased } from "./released.ts";
import { readRelease, releaseFolder } from "./releases.ts";

/** The head of a data folder, with what its codings say of each year. Throws a DataError for faulty rows. */
export function loadHead(folder: string, release: string): Catalog {
  return withCodings(folder, loadStrictly(readData(folder), release, readReleased(folder)));
}

/** A frozen release, with what the codings that were frozen with it say of each year. */
export function loadRelease(folder: string, version: string): Catalog {
  return faultsBelow(`releases/${version}`, () =>
    withCodings(releaseFolder(folder, version), loadFrozen(readRelease(folder, version), version)),
  );
}

/** A catalogue with what the codings of its folder say. */
function withCodings(folder: string, catalog: Catalog): Catalog {
  return { ...catalog, codingSigns: codingSigns(folder, catalog), settlement: loadSettlement(folder, catalog) };
}

/** What the codings of a folder say of each year of its catalogue; null where they are not at hand. */
function codingSigns(folder: string, catalog: Catalog): CodingSigns[] | null {
  const [first, second] = CODINGS.map((coding) => readCodingFiles(folder, coding));
  const there = first && second && "events.csv" in first && "events.csv" in second;
  return there ? readCodingSigns(catalog, first, second) : null;
}
