import * as v from "valibot";
import { changedData } from "../../../edition/changedUrls.ts";
import type { Urls } from "../../../edition/urls.ts";
import type { ReleaseRecord } from "../../../model/history.ts";
import { compareVersions } from "../../../model/version.ts";
import { lastReleases } from "../../../model/withdrawal.ts";
import { changeTable } from "../../../tables/changes.ts";
import { apiRow, computedFrom } from "../../http/apiRow.ts";

/** A change with the release that made it, and where the row stands. */
interface Around {
  release: string;
  date: string;
  href: string;
}

const around = computedFrom<Around>();

const changeRow = apiRow<Around>()(
  changeTable,
  {
    first: {
      release: around(v.string(), ({ release }) => release, { says: "The release that made the change" }),
      date: around(v.pipe(v.string(), v.isoDate()), ({ date }) => date, { says: "Day of that release" }),
    },
    last: {
      href: around(v.pipe(v.string(), v.url()), ({ href }) => href, {
        says: "Where the row stands now; of one that is withdrawn, pinned to the last release that has it",
      }),
    },
  },
  "Change",
);

/** One cell or row that a release changed. Kinds and nouns are open lists: more of both may come. */
export const changeJson = changeRow.schema;
/** A change as the API gives it. */
export type ChangeJson = v.InferOutput<typeof changeJson>;

/**
 * The changes of the releases of a history up to one of them (null: all), newest release first. Where a row stands is told as of that
 * release.
 */
export function changesToJson(history: ReleaseRecord[], until: string | null, urls: Urls): ChangeJson[] {
  const known = until === null ? history : history.filter(({ version }) => compareVersions(version, until) <= 0);
  const gone = lastReleases(known);
  return known.flatMap(({ version, date, changes }) =>
    changes.map((change) => {
      const last = gone.get(`${change.noun} ${change.id}`) ?? null;
      const href = changedData(urls.pinnedTo(last), change.noun, change.id);
      return changeRow.toJson(change, { release: version, date, href });
    }),
  );
}
