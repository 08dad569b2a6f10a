import type { LackingRows } from "../../model/lackingRows.ts";
import { inDigits } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { NOUNS } from "./nouns.ts";
import { inPeriod } from "./when.ts";

/** Rows behind their number in the genitive: `21 строки`, `22 строк`. */
const ofRows = (n: number) => (n % 10 === 1 && n % 100 !== 11 ? "строки" : "строк");

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
  rowsOf: (kept: number, all: number) => `${kept} из ${all} ${ofRows(all)}`,
  /** Why the file lacks rows, and how many of them the table has. */
  lacking: ({ rows, isAll, shown, names, more }: LackingRows) => {
    const whose = kit.semicolons([...names, ...(more === 0 ? [] : [`ещё ${more}`])]);
    const said = isAll
      ? `CSV нет: ${names.length + more === 1 ? "лицензия источника не позволяет" : "лицензии источников не позволяют"} передавать ${rows === 1 ? "единственную строку" : `ни одну из ${rows} ${ofRows(rows)}`} (${whose}).`
      : `В CSV нет ${rows} ${ofRows(rows)} из-за ${names.length + more === 1 ? "лицензии источника" : "лицензий источников"} (${whose}).`;
    if (shown === 0) return said;
    return shown === rows ? `${said} В таблице ${rows === 1 ? "она" : "они"} есть.` : `${said} В таблице из них есть ${shown}.`;
  },
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
