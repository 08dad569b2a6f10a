import * as v from "valibot";
import type { App } from "../application.ts";
import { choice } from "../http/parameters.ts";
import { chartQuery } from "../nouns/chart/query.ts";

/** What the theme of an embed may be. */
export const EMBED_THEMES = ["light", "dark", "auto"] as const;

/** Parameters of an embed: the view of the chart, and its theme. One that is not known costs no chart: the embed says that it was passed over. */
export function embedQuery(app: App) {
  return {
    theme: v.fallback(v.optional(choice(EMBED_THEMES, "auto, as the reader's system has it, unless told.")), undefined),
    ...chartQuery(app),
  };
}
