import { readFileSync } from "node:fs";
import type { DataPackage } from "../../src/curator/dataPackage.ts";
import type { Catalog } from "../../src/model/catalog.ts";
import type { DataFiles } from "../../src/tables/catalog.ts";
import { redistributed } from "../../src/tables/redistributed.ts";
import { en } from "../../src/words/en.ts";
import { zipOf } from "../archive.ts";
import { codebook } from "./codebook.ts";
import { CODEBOOK, descriptorOf, LICENSE_TEXT, type PackageDescriptor, type Packaged, packagedTables } from "./descriptor.ts";
import { packagedObservations } from "./observations.ts";

/** A release as a Data Package whose files open from where its descriptor stands. */
export interface ReleasePackage {
  descriptor: PackageDescriptor;
  /** Every file by its path, the descriptor among them. */
  files: DataFiles;
  /** The same files as one zip. */
  zip: Uint8Array;
}

/** The name of a descriptor, by the standard. */
export const DESCRIPTOR = "datapackage.json";

/**
 * Makes a package of a release: its files without the rows that may not be redistributed, all figures with their ids, a codebook, the text of
 * the license, and a descriptor with titles and with the keys that hold. The frozen descriptor, which states others, stays where it is.
 * The same release gives the same bytes.
 *
 * @param frozen its CSV files by path, changes.csv included
 * @param stated its frozen descriptor
 * @param origin scheme and host that addresses in the files begin with; empty where none is known
 */
export function releasePackage(catalog: Catalog, frozen: DataFiles, stated: DataPackage, origin: string): ReleasePackage {
  const all = packagedObservations(catalog, origin);
  const texts: Record<string, string> = { [all.table.path]: all.text };
  const tables: Packaged["tables"] = stated.resources.map(({ name, path, schema }) => {
    const { files, leftOut } = redistributed({ [path]: frozen[path] ?? "" }, stated.not_redistributed);
    texts[path] = files[path] ?? "";
    return { name, path, schema, ...lacking(leftOut) };
  });
  const { leftOut, ...own } = all.table;
  const described = packagedTables({ tables: [{ ...own, ...lacking(leftOut) }, ...tables], files: texts });
  const beside = { [CODEBOOK]: codebook(stated.version, described, texts), [LICENSE_TEXT]: licenseText() };
  const descriptor = descriptorOf(stated, described, beside, texts);
  const files = { ...texts, ...beside, [DESCRIPTOR]: `${JSON.stringify(descriptor, null, 2)}\n` };
  return { descriptor, files, zip: zipOf(files, stated) };
}

function lacking(leftOut: Record<string, number>): { left_out?: Record<string, number> } {
  return Object.keys(leftOut).length === 0 ? {} : { left_out: leftOut };
}

/** The legal code, as Creative Commons publishes it. */
const LEGAL_CODE = "tools/package/CC-BY-4.0.txt";

function licenseText(): string {
  return `${[en.site.name, ...en.dataPackage.terms.text, readFileSync(LEGAL_CODE, "utf8")].join("\n\n")}`;
}
