import * as v from "valibot";
import type { Catalog } from "../../../model/catalog.ts";

/** A disagreement with its sides. */
export const disagreementJson = v.pipe(
  v.object({
    id: v.string(),
    topic: v.string(),
    sides: v.array(
      v.object({
        source: v.string(),
        locator: v.object({ paragraph: v.number() }),
        reading: v.string(),
        note: v.nullable(v.string()),
        ref: v.pipe(v.string(), v.description("Id of the observation or event")),
        href: v.string(),
      }),
    ),
  }),
  v.metadata({ ref: "Disagreement" }),
);

export type DisagreementJson = v.InferOutput<typeof disagreementJson>;

/** All disagreements, their sides in the order of the file. */
export function disagreementsToJson(catalog: Catalog, origin: string): DisagreementJson[] {
  const ids = [...new Set(catalog.disagreements.map((side) => side.id))];
  return ids.map((id) => {
    const sides = catalog.disagreements.filter((side) => side.id === id);
    return {
      id,
      topic: sides[0]?.topic ?? id,
      sides: sides.map(({ side, reading, note, ref }) => {
        const [source = "", paragraph = "1"] = side.split(":");
        const noun = catalog.eventById.has(ref) ? "events" : "observations";
        return { source, locator: { paragraph: Number(paragraph) }, reading, note, ref, href: `${origin}/v1/${noun}/${ref}` };
      }),
    };
  });
}
