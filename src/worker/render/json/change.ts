import * as v from "valibot";
import type { Change } from "../../../model/change.ts";

/** One cell or row that a release changed. */
export const changeJson = v.pipe(
  v.object({
    release: v.pipe(v.string(), v.description("The release that made the change")),
    date: v.pipe(v.string(), v.description("Day of that release")),
    kind: v.pipe(
      v.picklist(["added", "revised", "corrected", "withdrawn"]),
      v.description("corrected: the number was wrong here; revised: the source changed it"),
    ),
    noun: v.picklist(["observation", "event"]),
    id: v.pipe(v.string(), v.description("The id that the row has since, or had last")),
    field: v.pipe(v.nullable(v.string()), v.description("A column, or of an event a mention, source:paragraph; null for the whole row")),
    before: v.nullable(v.string()),
    after: v.nullable(v.string()),
    reason: v.pipe(v.nullable(v.string()), v.description("The curator's reason; null for what was added")),
    href: v.pipe(v.nullable(v.string()), v.description("Where the row stands now; null once it was withdrawn")),
  }),
  v.metadata({ ref: "Change" }),
);

export type ChangeJson = v.InferOutput<typeof changeJson>;

export function changeToJson(released: { version: string; date: string }, change: Change, origin: string): ChangeJson {
  const { kind, noun, id, field, before, after, reason } = change;
  const href = kind === "withdrawn" ? null : `${origin}/v1/${noun}s/${id}`;
  return { release: released.version, date: released.date, kind, noun, id, field, before, after, reason, href };
}
