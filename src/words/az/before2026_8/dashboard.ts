import type { Observation } from "../../../model/observation.ts";
import type { Names } from "../../en/facts.ts";
import { dashboard as now } from "../before2026_19/dashboard.ts";
import { capital } from "../capital.ts";
import { counted } from "../cardinal.ts";
import { figures } from "../dashboard.ts";

/** The dashboard as releases before 2026.8.0 word it. */
export const dashboard = {
  factCheck: {
    ...now.factCheck,
    heading: "Məqalələr nə deyir, qeydlər nə göstərir",
    lead: (claims: number, articles: number) =>
      `${capital(counted(articles, "məqalədəki"))} ${counted(claims, "rəqəm və ya tarixi")} qeydlərlə tutuşdurduq.`,
    untested: "Bu görünüşdəki heç bir qeyd məqalələrin dediyini yoxlamağa imkan vermir.",
  },
  card: {
    ...now.card,
    records: (rows: readonly Observation[], claim: Observation | null, names: Names, of: (o: Observation) => string) =>
      figures(rows, claim, names, of, (ends) => ends.join(" – ")),
    recorded: "Qeydlər:",
    nearest: "Ən yaxın qeyd:",
    caution: { ...now.card.caution, own_count: "Mənbələr bunu fərqli sayır, ona görə başqa qeydlər fərqlənə bilər." },
  },
  indicators: { ...now.indicators, columns: { ...now.indicators.columns, claim: "Məqalə deyir", records: "Qeydlər göstərir" } },
};
