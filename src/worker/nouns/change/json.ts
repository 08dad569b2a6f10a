import * as v from "valibot";
import { changedData } from "../../../edition/changedUrls.ts";
import type { Urls } from "../../../edition/urls.ts";
import type { ReleaseRecord } from "../../../model/history.ts";
import type { ToldDifference } from "../../../model/releaseDifference.ts";
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
      release: around(v.string(), ({ release }) => release, { says: "The release that changed it last" }),
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
  const known = until === null ? history : upTo(history, until);
  const gone = lastReleases(known);
  return known.flatMap(({ version, date, changes }) =>
    changes.map((change) => {
      const last = gone.get(`${change.noun} ${change.id}`) ?? null;
      const href = changedData(urls.pinnedTo(last), change.noun, change.id);
      return changeRow.toJson(change, { release: version, date, href });
    }),
  );
}

/**
 * What two releases do not share, as changes: each with the reasons of all releases between, and by the last of them that changed it. Where
 * none says so, that is the later one.
 *
 * @param until the later one, with its day
 */
export function differencesToJson(
  differences: ToldDifference[],
  history: ReleaseRecord[],
  until: Pick<ReleaseRecord, "version" | "date">,
  urls: Urls,
): ChangeJson[] {
  const gone = lastReleases(upTo(history, until.version));
  return differences.map(({ steps, ...difference }) => {
    const { noun, id } = difference;
    const last = steps.at(-1) ?? { release: until.version, date: until.date };
    const reasons = new Set(steps.flatMap(({ reason }) => reason ?? []));
    const change = { ...difference, reason: reasons.size === 0 ? null : [...reasons].join(" ") };
    const href = changedData(urls.pinnedTo(gone.get(`${noun} ${id}`) ?? null), noun, id);
    return changeRow.toJson(change, { release: last.release, date: last.date, href });
  });
}

/** The releases of a history up to one of them. */
function upTo(history: ReleaseRecord[], until: string): ReleaseRecord[] {
  return history.filter(({ version }) => compareVersions(version, until) <= 0);
}
