import { inDigits } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { NOUNS } from "./nouns.ts";
import { inPeriod } from "./when.ts";

/** The page of a chart: its parts, what it offers at the picture, and what stands beside it. */
export const chartPage = {
  parts: "Части этой страницы",
  tabs: { chart: "График", table: "Таблица", sources: "Источники", embed: "Встроить и скачать" },
  tabSources: (n: number) => (n === 0 ? "Источники" : `Источники (${n})`),
  actions: "Что можно сделать с этим графиком",
  share: "Поделиться",
  shareAddress: "Ссылка на этот вид",
  shareFrozen: (release: string) => `То же, закреплено за выпуском ${release}: никогда не меняется`,
  embed: "Встроить",
  png: "Скачать PNG",
  csv: "Скачать CSV",
  /** Behind it where the terms of sources leave rows out: how many the file has. */
  rowsOf: (kept: number, all: number) => `${kept} из ${all} ${all % 10 === 1 && all % 100 !== 11 ? "строки" : "строк"}`,
  howToRead: "Как читать этот график",
  claims: (n: number) =>
    n === 1
      ? "Утверждение на этом графике"
      : kit.counted(n, {
          one: "{n} утверждение на этом графике",
          few: "{n} утверждения на этом графике",
          other: "{n} утверждений на этом графике",
        }),
  unchecked: "не проверено",
  moreClaims: (n: number) => `ещё ${inDigits(n, NOUNS.claim)}`,
  undated: (year: string) => `год не указан; опубликовано ${inPeriod(year)}`,
  related: "Графики по теме",
  noSources: "Ни один источник в этом виде не даёт числа.",
  figures: (n: number) => inDigits(n, NOUNS.figure),
  articles: (n: number) => inDigits(n, NOUNS.article),
  others: (n: number) => inDigits(n, NOUNS.otherSource),
};
