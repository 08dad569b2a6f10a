import * as v from "valibot";
import type { Urls } from "../../../edition/urls.ts";
import { CHANGE_KINDS, CHANGED_NOUNS } from "../../../model/change.ts";
import type { Released } from "../../../model/history.ts";
import { compareVersions } from "../../../model/version.ts";
import { lastReleases } from "../../../model/withdrawal.ts";

/** One cell or row that a release changed. Kinds and nouns are open lists: more of both may come. */
export const changeJson = v.pipe(
  v.object({
    release: v.pipe(v.string(), v.description("The release that made the change")),
    date: v.pipe(v.string(), v.description("Day of that release")),
    kind: v.pipe(
      v.picklist(CHANGE_KINDS),
      v.description(
        "corrected: it was wrong here; revised: the source changed it; recomputed: it rests on rows that the release changed, and without a field it is what it was. More kinds may come",
      ),
    ),
    noun: v.pipe(
      v.picklist(CHANGED_NOUNS),
      v.description("balance: the index of a year, by the default question, its id is the year. More nouns may come"),
    ),
    id: v.pipe(v.string(), v.description("The id that the row has since, or had last; a check's is its claim")),
    field: v.pipe(
      v.nullable(v.string()),
      v.description("A column, or of an event a mention, of a disagreement a side, as source:paragraph; null for the whole row"),
    ),
    before: v.nullable(v.string()),
    after: v.nullable(v.string()),
    reason: v.pipe(
      v.nullable(v.string()),
      v.description("The curator's reason; null for what was added, and for most that was recomputed"),
    ),
    rests_on: v.pipe(v.array(v.string()), v.description("Of what was recomputed the ids of the changed rows that it rests on")),
    href: v.pipe(v.string(), v.description("Where the row stands now; of one that is withdrawn, pinned to the last release that has it")),
  }),
  v.metadata({ ref: "Change" }),
);

export type ChangeJson = v.InferOutput<typeof changeJson>;

/** The changes of the releases of a history up to one of them (null: all), newest release first. Where a row stands is told as of that release. */
export function changesToJson(history: Released[], until: string | null, urls: Urls): ChangeJson[] {
  const known = until === null ? history : history.filter(({ version }) => compareVersions(version, until) <= 0);
  const gone = lastReleases(known);
  return known.flatMap(({ version, date, changes }) =>
    changes.map(({ kind, noun, id, field, before, after, reason, rests_on }) => {
      const last = gone.get(`${noun} ${id}`);
      const href = urls.pinnedTo(last ?? null).changedData(noun, id);
      return { release: version, date, kind, noun, id, field, before, after, reason, rests_on, href };
    }),
  );
}
