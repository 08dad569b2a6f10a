import * as v from "valibot";
import type { App } from "../application.ts";
import { choice } from "../http/parameters.ts";
import { chartQuery } from "../nouns/chart/query.ts";

/** Parameters of an embed: the view of the chart, and its theme. */
export function embedQuery(app: App) {
  return {
    theme: v.optional(choice(["light", "dark", "auto"], "auto, as the reader's system has it, unless told.")),
    ...chartQuery(app),
  };
}
