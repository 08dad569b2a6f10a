import * as v from "valibot";
import type { Urls } from "../../../edition/urls.ts";
import { changeCounts, type ReleaseRecord } from "../../../model/history.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const address = v.pipe(v.string(), v.url());

/** A zip of a release: its address, size and checksum, and what is not in it. */
const zip = v.object({
  href: address,
  bytes: count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  left_out: v.pipe(v.record(v.string(), count), v.description("Number of rows that may not be redistributed, by source")),
});

/** A frozen release as JSON: when it was made, how much it changed, and where its files are. */
export const releaseJson = v.pipe(
  v.object({
    version: v.pipe(v.string(), v.description("YYYY.N.P: the value of the parameter release")),
    date: v.pipe(v.string(), v.isoDate(), v.description("Day, YYYY-MM-DD")),
    changed: v.pipe(
      v.object({
        added: count,
        revised: count,
        corrected: count,
        withdrawn: count,
        recomputed: count,
        reworded: count,
      }),
      v.description("How many rows it changed, by kind: each once, however many changes it has"),
    ),
    href: address,
    datapackage: v.pipe(address, v.description("Address of the descriptor of the archive, Data Package 2.0")),
    archive: v.pipe(zip, v.description("Zip of all files; rows that may not be redistributed are left out, and its descriptor says so")),
    package: v.pipe(
      v.nullable(
        v.object({
          href: v.pipe(address, v.description("Address of its descriptor, Data Package 2.0, from which its files open")),
          zip,
        }),
      ),
      v.description("The same files with all figures and their ids, a codebook and the license; null where there is none"),
    ),
  }),
  v.metadata({ ref: "Release" }),
);

/** A release as the API gives it. */
export type ReleaseJson = v.InferOutput<typeof releaseJson>;

/** A release of the history as JSON, with addresses made by `urls`. */
export function releaseToJson({ version, date, changes, archive, package: pack }: ReleaseRecord, urls: Urls): ReleaseJson {
  const below = (...path: string[]) => urls.data("releases", version, ...path);
  return {
    version,
    date,
    changed: changeCounts(changes),
    href: below(),
    datapackage: below("datapackage.json"),
    archive: { href: below("archive.zip"), ...archive },
    package: pack === undefined ? null : { href: below("package", "datapackage.json"), zip: { href: below("package.zip"), ...pack } },
  };
}
