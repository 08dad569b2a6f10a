import { dashboard as now } from "../before2026_19/dashboard.ts";
import { counted } from "../cardinal.ts";
import { capital } from "../cases.ts";

/** The dashboard as releases before 2026.8.0 word it. */
export const dashboard = {
  factCheck: {
    ...now.factCheck,
    heading: "Makaleler ne diyor, kayıtlar ne gösteriyor",
    lead: (claims: number, articles: number) =>
      `${capital(counted(articles, "makaledeki"))} ${counted(claims, "rakam ve tarihi")} kayıtlarla karşılaştırdık.`,
    untested: "Bu görünümdeki hiçbir kayıt makalelerin söylediklerini sınayamıyor.",
    all: "Bütün kontroller",
  },
  card: {
    ...now.card,
    recorded: "Kayıtlar:",
    nearest: "En yakın kayıt:",
    caution: { ...now.card.caution, own_count: "Kaynaklar bunu farklı sayıyor, dolayısıyla başka kayıtlar farklı olabilir." },
  },
  indicators: { ...now.indicators, columns: { ...now.indicators.columns, records: "Kayıtların gösterdiği" } },
};
