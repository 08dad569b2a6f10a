import * as v from "valibot";
import type { Catalog } from "../../../model/catalog.ts";
import { type Check, VERDICTS } from "../../../model/check.ts";
import { checksInView } from "../../../model/checksInView.ts";
import { mentionOf } from "../../../model/queries.ts";
import type { App } from "../../application.ts";
import { choices, isAmong } from "../../http/parameters.ts";
import { partnerParameter } from "../../http/partnerParameter.ts";
import { vintageOf, vintageQuery } from "../../http/vintageQuery.ts";

/** Parameters of the list of checks, as data and as a page. */
export function checkQuery(app: App) {
  const documents = app.catalog.sources.flatMap(({ id, collection }) => (collection === "documents" ? [id] : []));
  return {
    verdict: v.optional(choices(VERDICTS, "Verdicts.")),
    article: v.optional(choices(documents, "Documents that make the claim.", "grows")),
    partner: partnerParameter(app),
    ...vintageQuery(app),
  };
}

/** What the query of a list of checks means. */
export type CheckFilter = v.InferOutput<v.ObjectSchema<ReturnType<typeof checkQuery>, undefined>>;

/** The checks that match the parameters, each with the records in view. */
export function selectChecks(catalog: Catalog, query: CheckFilter): Check[] {
  return checksInView(catalog, vintageOf(query)).filter(({ claim, verdict }) => {
    if (!isAmong(query.verdict, verdict)) return false;
    const { article, partner } = claimOf(catalog, claim);
    return isAmong(query.article, article) && isAmong(query.partner, partner);
  });
}

/** Which article makes a claim, and about whom. */
function claimOf(catalog: Catalog, claim: string): { article: string; partner: string } {
  const o = catalog.observationById.get(claim);
  const mention = mentionOf(catalog, claim);
  const partner = o?.counterpart ?? catalog.eventById.get(mention?.event ?? "")?.partner ?? "";
  return { article: o?.source ?? mention?.source ?? "", partner };
}
