import * as v from "valibot";
import type { Vintage } from "../../model/vintage.ts";
import type { App } from "../application.ts";
import { asOf, collection, openChoice } from "./parameters.ts";

/** The parameter `release`: a frozen release, whose answers stay the same for ever. */
export function releaseParameter({ build }: Pick<App, "build">) {
  return v.optional(
    openChoice(build.releases, "A frozen release, of those that /v1/releases lists: its numbers and words stay as they were."),
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
