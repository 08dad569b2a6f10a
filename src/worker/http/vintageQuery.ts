import * as v from "valibot";
import type { Vintage } from "../../model/vintage.ts";
import type { App } from "../application.ts";
import { asOf, choice, collection } from "./parameters.ts";

/** The parameter `release`: a frozen release, whose answers stay the same for ever. */
export function releaseParameter({ build }: Pick<App, "build">) {
  const names = build.releases as [string, ...string[]];
  const description = "A frozen release: its numbers and words stay as they were.";
  return v.optional(
    names.length > 0
      ? choice(names, description)
      : v.pipe(
          v.string(),
          v.check(() => false, "one of no release"),
          v.description(description),
        ),
  );
}

/** Parameters that every data-bearing address takes. */
export function vintageQuery(app: Pick<App, "build">) {
  return { release: releaseParameter(app), as_of: v.optional(asOf), collection: v.optional(collection) };
}

type VintageQuery = Partial<v.InferOutput<v.ObjectSchema<ReturnType<typeof vintageQuery>, undefined>>>;

/** Which sources the parameters count. */
export function vintageOf(query: VintageQuery): Vintage {
  return { as_of: query.as_of ?? null, collection: query.collection ?? "all" };
}
