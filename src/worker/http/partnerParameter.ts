import * as v from "valibot";
import { codesOf } from "../../model/catalog.ts";
import { names } from "../../words/en/names.ts";
import type { App } from "../application.ts";
import { choices } from "./parameters.ts";

/** The parameter `partner`: rows about one of the two countries, or about both. */
export function partnerParameter({ catalog }: App) {
  return v.optional(choices(codesOf(catalog, "partner"), `${names.code.irn}, ${names.code.isr}, or both separated by a comma.`));
}
