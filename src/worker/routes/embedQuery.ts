import * as v from "valibot";
import type { Site } from "../site.ts";
import { chartQuery } from "./chartQuery.ts";
import { choice } from "./parameters.ts";

/** Parameters of an embed: the view of the chart, and its theme. */
export function embedQuery(site: Site) {
  return {
    theme: v.optional(choice(["light", "dark", "auto"], "auto, as the reader's system has it, unless told.")),
    ...chartQuery(site),
  };
}
