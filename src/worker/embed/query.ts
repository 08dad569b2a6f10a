import * as v from "valibot";
import { choice } from "../http/parameters.ts";
import { chartQuery } from "../nouns/chart/query.ts";
import type { Site } from "../site.ts";

/** Parameters of an embed: the view of the chart, and its theme. */
export function embedQuery(site: Site) {
  return {
    theme: v.optional(choice(["light", "dark", "auto"], "auto, as the reader's system has it, unless told.")),
    ...chartQuery(site),
  };
}
