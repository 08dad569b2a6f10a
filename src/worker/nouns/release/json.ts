import * as v from "valibot";
import type { Urls } from "../../../edition/urls.ts";
import { changeCounts, type ReleaseRecord } from "../../../model/history.ts";

/** A frozen release as JSON: when it was made, how much it changed, and where its files are. */
export const releaseJson = v.pipe(
  v.object({
    version: v.pipe(v.string(), v.description("YYYY.N.P: the value of the parameter release")),
    date: v.pipe(v.string(), v.description("Day, YYYY-MM-DD")),
    changed: v.pipe(
      v.object({
        added: v.number(),
        revised: v.number(),
        corrected: v.number(),
        withdrawn: v.number(),
        recomputed: v.number(),
        reworded: v.number(),
      }),
      v.description("Number of rows by kind of change, compared with the release before"),
    ),
    href: v.string(),
    datapackage: v.pipe(v.string(), v.description("Address of the descriptor of the archive, Data Package 2.0")),
    archive: v.pipe(
      v.object({ href: v.string(), bytes: v.number(), sha256: v.string() }),
      v.description("Zip of all files; rows that may not be redistributed are left out, and its descriptor says so"),
    ),
  }),
  v.metadata({ ref: "Release" }),
);

/** A release as the API gives it. */
export type ReleaseJson = v.InferOutput<typeof releaseJson>;

/** A release of the history as JSON, with addresses made by `urls`. */
export function releaseToJson({ version, date, changes, archive }: ReleaseRecord, urls: Urls): ReleaseJson {
  return {
    version,
    date,
    changed: changeCounts(changes),
    href: urls.data("releases", version),
    datapackage: urls.data("releases", version, "datapackage.json"),
    archive: { href: urls.data("releases", version, "archive.zip"), ...archive },
  };
}
