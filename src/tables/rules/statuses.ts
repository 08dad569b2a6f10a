import { isPlan } from "../../model/observationStatus.ts";
import { planWordsIn } from "../planWords.ts";
import { broken, type Rule } from "./rule.ts";

/** CAMEO codes of acts that are words: statements, appeals, disapproval, refusals, threats. They happen as they are said, whatever they speak of. */
const SPOKEN = /^(?:01|02|11|12|13)/;

/** A plan is not an event, and no result: what a quote calls planned, cancelled or to come did not happen, but for acts that are words themselves. */
export const statuses: Rule = (tables) => [
  ...tables.mentions.flatMap((p) => {
    const { status, cameo, quote } = p.row;
    const words = status === "happened" && !SPOKEN.test(cameo ?? "") ? planWordsIn(quote) : null;
    return words === null ? [] : [broken("status", p, "status", `planned or cancelled, as its quote has ${JSON.stringify(words)}`)];
  }),
  ...tables.observations.flatMap((p) => {
    const words = isPlan(p.row) ? null : planWordsIn(p.row.quote ?? "");
    return words === null
      ? []
      : [broken("status", p, "status", `that of a target or a forecast, as its quote has ${JSON.stringify(words)}`)];
  }),
];
