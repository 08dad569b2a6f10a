import * as v from "valibot";
import { names } from "../../words/en/names.ts";
import type { App } from "../application.ts";
import { choices } from "./parameters.ts";

/** The parameter `partner`: rows about one of the two countries, or about both. */
export function partnerParameter({ catalog }: App) {
  const codes = catalog.codes.flatMap(({ list, code }) => (list === "partner" ? [code] : []));
  return v.optional(choices(codes, `${names.code.irn}, ${names.code.isr}, or both separated by a comma.`));
}
