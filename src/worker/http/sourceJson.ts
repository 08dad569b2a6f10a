import * as v from "valibot";
import type { Urls } from "../../edition/urls.ts";
import type { Source } from "../../model/source.ts";
import { sourceTable } from "../../tables/sources.ts";
import { apiRow, computedFrom, type Labels } from "./apiRow.ts";

const address = computedFrom<string>();

const sourceRow = apiRow<string>()(sourceTable, { last: { href: address(v.pipe(v.string(), v.url()), (href) => href) } }, "Source");

/** A source as JSON: the row and its addresses. */
export const sourceJson = sourceRow.schema;
/** A source as the API gives it. */
export type SourceJson = v.InferOutput<typeof sourceJson>;

/** A source as JSON, with the address that `urls` makes. */
export function sourceToJson(source: Source, urls: Urls, labels: Labels | null = null): SourceJson {
  return sourceRow.toJson(source, urls.data("sources", source.id), labels);
}
