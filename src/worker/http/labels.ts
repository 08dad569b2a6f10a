import * as v from "valibot";
import { type Catalog, countryName, labelOf } from "../../model/catalog.ts";
import type { Labels } from "./apiRow.ts";
import { flag } from "./parameters.ts";

/** Lists that stand elsewhere than in codes.csv: countries whatever their part, and event codes. */
const [COUNTRIES, CAMEO] = ["country", "cameo"];

/** The parameter `labels`: rows with words beside their codes. */
export const labelsQuery = {
  labels: v.optional(
    flag("Whether rows have the words for codes too: `counterpart_label` for `counterpart`, behind all other keys; false unless told."),
  ),
};

/** The words for the codes of a state of the data; null where they are not asked for. */
export function labelsOf(catalog: Catalog, { labels }: { labels?: boolean | undefined }): Labels | null {
  if (labels !== true) return null;
  return (list, code) => {
    if (list === COUNTRIES) return countryName(catalog, code);
    return list === CAMEO ? (catalog.scale.find(({ cameo }) => cameo === code)?.name ?? code) : labelOf(catalog, list, code);
  };
}
