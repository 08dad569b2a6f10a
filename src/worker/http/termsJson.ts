import * as v from "valibot";
import type { Terms } from "../../model/terms.ts";
import { computedFrom } from "./apiRow.ts";

/** The two keys of the terms of a row, each with its description. */
export const termsEntries = {
  license: v.pipe(v.string(), v.description("Terms of its source in words; CC BY 4.0 where we counted or computed it")),
  redistribute: v.pipe(v.boolean(), v.description("Whether it may be passed on; files to keep lack it if not")),
};

/** The terms of a row as keys of an API's row; `terms` finds them in what stands around it. */
export function termsKeys<C>(terms: (around: C) => Terms) {
  const key = computedFrom<C>();
  return {
    license: key(termsEntries.license, (around) => terms(around).license, { appended: 2 }),
    redistribute: key(termsEntries.redistribute, (around) => terms(around).redistribute, { appended: 2 }),
  };
}
