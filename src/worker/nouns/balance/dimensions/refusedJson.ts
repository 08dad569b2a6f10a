import * as v from "valibot";
import { REFUSAL_REASONS, type Refusal } from "../../../../model/dimensions/refused.ts";
import type { Words } from "../../../../words/en.ts";
import { LABEL, type Labels } from "../../../http/apiRow.ts";
import { sidedKeys } from "../../../http/sides.ts";

/** Two figures that are not set side by side, with the reason. */
export const refusalJson = v.pipe(
  v.object(
    sidedKeys({
      series: v.pipe(v.string(), v.description("Id of the series of both, or of the first")),
      period: v.pipe(v.string(), v.description("The period of both; a year where theirs are not the same")),
      basis: v.pipe(v.nullable(v.string()), v.description("The basis of both; null where theirs are not the same")),
      reason: v.pipe(v.picklist(REFUSAL_REASONS), v.description("In what the two differ, or why they are no cell")),
      text: v.pipe(v.string(), v.description("The reason in words")),
      irn: v.pipe(v.string(), v.description("Id of the observation of the partner at -1")),
      isr: v.pipe(v.string(), v.description("Id of the observation of the partner at +1")),
      figures: v.pipe(
        v.number(),
        v.integer(),
        v.description("How many figures both partners have in the series and the period and basis, or the year"),
      ),
      sources: v.array(v.string()),
      basis_label: LABEL,
    }),
  ),
  v.metadata({ ref: "BalanceRefusal" }),
);
/** A refusal as the API gives it. */
export type RefusalJson = v.InferOutput<typeof refusalJson>;

/** A refusal as JSON; `labels` gives the words for its basis, where they are asked for. */
export function refusalToJson(refusal: Refusal, { sheet }: Words, labels: Labels | null): RefusalJson {
  const { series, period, basis, reason, irn, isr, figures, sources } = refusal;
  const json = { series, period, basis, reason, text: sheet.refusal[reason], irn, isr, figures, sources };
  return labels === null ? json : { ...json, basis_label: basis === null ? null : labels("basis", basis) };
}
