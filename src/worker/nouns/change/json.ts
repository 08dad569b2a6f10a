import * as v from "valibot";
import { CHANGE_KINDS, CHANGED_NOUNS, type Change } from "../../../model/change.ts";
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
export function changesToJson(history: Released[], until: string | null, origin: string): ChangeJson[] {
  const known = until === null ? history : history.filter(({ version }) => compareVersions(version, until) <= 0);
  const gone = lastReleases(known);
  return known.flatMap(({ version, date, changes }) =>
    changes.map(({ kind, noun, id, field, before, after, reason, rests_on }) => {
      const last = gone.get(`${noun} ${id}`);
      const href = `${origin}${dataPath(noun, id)}${last === undefined ? "" : `?release=${last}`}`;
      return { release: version, date, kind, noun, id, field, before, after, reason, rests_on, href };
    }),
  );
}

/** Where a thing that changes can be fetched: itself, or the list that has it. */
function dataPath(noun: Change["noun"], id: string): string {
  const lists: Partial<Record<Change["noun"], string>> = { check: "/v1/checks", disagreement: "/v1/disagreements", balance: "/v1/balance" };
  const rows: Partial<Record<Change["noun"], string>> = { series: "/v1/series", chart: "/charts" };
  return lists[noun] ?? `${rows[noun] ?? `/v1/${noun}s`}/${id}${noun === "chart" ? ".json" : ""}`;
}
