import { ablative, dative } from "../cases.ts";
import { sheetSentencePhrases as now } from "../sheetSentence.ts";

/** Phrases of the sentence of the balance sheet that releases before 2026.30.0 have otherwise: of goods sold the title could be read as of two sellers. */
export const sheetSentencePhrases: typeof now = {
  ...now,
  titleGoods: (clause, { partner }) =>
    clause.kind === "goods_sold"
      ? `${ablative(partner[clause.side === "irn" ? "isr" : "irn"])} çok ${dative(partner[clause.side])} mal ${clause.present ? "satıyor" : "sattı"}`
      : now.titleGoods(clause, { partner }),
};
