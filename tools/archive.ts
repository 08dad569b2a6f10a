import { strToU8, zipSync } from "fflate";
import type { DataPackage } from "../src/curator/dataPackage.ts";
import { sha256 } from "../src/curator/sha256.ts";
import type { DataFiles } from "../src/tables/catalog.ts";
import { redistributed } from "../src/tables/redistributed.ts";
import { SITE_ID } from "../src/words/naming.ts";

export interface Archive {
  zip: Uint8Array;
  /** The Data Package of what the zip holds. */
  descriptor: DataPackage & { left_out?: Record<string, number> };
}

/**
 * The zip of a release with its Data Package inside. `frozen` are its CSV files, changes.csv included, and `stated` its frozen descriptor.
 * Rows that may not be redistributed are left out, and the descriptor says how many of which source. The same release gives the same bytes.
 */
export function archive(frozen: DataFiles, stated: DataPackage): Archive {
  const { files, leftOut } = redistributed(frozen, stated.not_redistributed);
  const descriptor = describe(stated, files, leftOut);
  const text = { ...files, "datapackage.json": `${JSON.stringify(descriptor, null, 2)}\n` };
  const zip = zipOf(text, stated);
  return { zip, descriptor };
}

/** A zip of texts by path, in a folder that names the release, with its day as theirs. The same texts give the same bytes. */
export function zipOf(texts: DataFiles, { version, created }: Pick<DataPackage, "version" | "created">): Uint8Array {
  // A zip holds local time without a zone: midnight of the release's day wherever it is made.
  const [year = 1980, month = 1, day = 1] = created.slice(0, 10).split("-").map(Number);
  const mtime = new Date(year, month - 1, day);
  const entries = Object.keys(texts).sort();
  return zipSync(Object.fromEntries(entries.map((path) => [`${SITE_ID}-${version}/${path}`, strToU8(texts[path] ?? "")])), {
    mtime,
    level: 9,
  });
}

/** The frozen descriptor, true of the files of the zip: sizes, checksums, and what is not in them. */
function describe(stated: DataPackage, files: DataFiles, leftOut: Record<string, number>): Archive["descriptor"] {
  if (Object.keys(leftOut).length === 0) return stated;
  const rows = Object.entries(leftOut).map(([source, n]) => `${source} (${n})`);
  return {
    ...stated,
    description:
      "Azerbaijan's balance between Iran and Israel: every figure and dated event of the sources, with the words it rests on. " +
      "Quotes belong to their authors. Rows that rest on these sources may not be redistributed and are left out of this package: " +
      `${rows.join(", ")}. Events stay, in our own words. What is left out is shown, with attribution, at the addresses of the release.`,
    left_out: leftOut,
    resources: stated.resources.map((resource) => {
      const bytes = Buffer.from(files[resource.path] ?? "");
      return { ...resource, bytes: bytes.length, hash: `sha256:${sha256(bytes)}` };
    }),
  };
}
