import type { Dimension } from "../../../model/dimensions/dimension.ts";
import type { BalanceFact } from "../../../model/facts/balance.ts";
import type { BalanceNames } from "../../en/balanceClaim.ts";
import type { LeftOutCounts } from "../../en/columns.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { balance as balanceNow } from "../balance.ts";
import { balanceClaim, balanceClaimPhrases } from "../balanceClaim.ts";
import { inDigits, listed, plural } from "../cardinal.ts";
import { chart as chartNow } from "../chart.ts";
import { claimForm as claimFormNow, partsAdded, times } from "../claimForm.ts";
import { columns as columnsNow } from "../columns.ts";
import { directions as directionsNow } from "../directions.ts";
import { inCase } from "../names.ts";
import { pair as pairNow } from "../pair.ts";
import { inPeriod } from "../when.ts";
import { yearSpan } from "../yearSpan.ts";
import { FIGURE } from "./nouns.ts";

/** Words of charts as releases before 2026.8.0 have them: what differs from those of now, part by part. */

const { towards } = balanceNow;

const phrases: typeof balanceClaimPhrases = {
  ...balanceClaimPhrases,
  lean: "явного крена",
  coders: "оба кодировщика",
  inYears: "Для этих лет",
  open: (year) => `; за ${year} год методы расходятся`,
};

/** The balance index. */
export const balance = {
  verdict: (partner: string | null) => (partner === null ? "Методы расходятся" : `Крен ${towards(partner)}`),
  claim: (fact: BalanceFact, names: BalanceNames) => balanceClaim(fact, names, phrases),
};

/** Charts, their tables and key. */
export const chart = {
  noMarks: "При таком выборе цифр нет.",
  key: {
    ...chartNow.key,
    dated: "с заливкой: цифра, год которой указан",
    undated: "полая: год не указан, стоит по дате публикации",
    span: "полоса: одна цифра за несколько лет",
    bounds: "вертикальная черта: наименьшая и наибольшая цифра источника. Если одной цифры он не даёт, отметка стоит посередине",
    record: "маленькая точка, тонкая линия: запись. Линии соединяют цифры только одного подсчёта, без пропусков",
    estimate: "маленькая полая точка, пунктирная линия: оценка или наш расчёт",
    unreliable: "полая точка с промежутком с обеих сторон: малонадёжная запись",
    covered: "светлая точка на отметке: запись на том же месте",
    beneath: "отметка вокруг другой отметки: две цифры на одном месте",
  },
};

/** Pictures of claims and records. */
export const claimForm = {
  verdict: { agrees: "Сходится с записями", differs: "Расходится с записями", cannot_be_tested: "Проверить нельзя" },
  gap: {
    records: (least: number, most: number, { from, to, records }: Parameters<typeof claimFormNow.gap.records>[2]) =>
      `в ${times(least, most)} больше ${records === 1 ? "записи, с которой сверено" : "записей, с которыми сверено"} (${yearSpan(from, to)})`,
    parts: (least: number, most: number, { from, to }: Parameters<typeof claimFormNow.gap.parts>[2]) =>
      `в ${times(least, most)} больше учтённых экспорта и импорта вместе (${yearSpan(from, to)})`,
  },
  figureOf: (figure: string, period: string, isUndated: boolean) =>
    isUndated ? `${figure}, год не указан; опубликовано ${inPeriod(period)}` : `${figure}, ${period}`,
  otherScale: (end: string) => `другой масштаб, до ${end}`,
  side: (country: string) => `данные ${inCase(country, "genitive")}`,
  addedUp: (parts: Parameters<typeof partsAdded>[0]) =>
    `Учтено: ${partsAdded(parts)}. Мы складываем это лишь затем, чтобы показать: даже вместе выходит меньше, чем в утверждении.`,
  figures: {
    ...claimFormNow.figures,
    claim: "цифра из одной из пяти статей",
    record: "запись",
    doubtful: "малонадёжная запись",
    open: "«до», «почти», «более»",
    reading: "запись",
    "estimated-reading": "наш расчёт или малонадёжная",
  },
};

/** Forms of columns. */
export const columns = {
  key: { ...columnsNow.key, levels: "крупнейший из других учтённых поставщиков", missing: "нет цифры" },
  none: (names: string[]) =>
    `Ни один источник в этом виде не даёт цифры для ${listed(
      names.map((name) => inCase(name, "genitive")),
      "or",
    )}.`,
  others: (names: string[]) =>
    names.length === 1
      ? `Другой поставщик, для которого есть цифры: ${names[0]}.`
      : `Другие поставщики, для которых есть цифры: ${listed(names)}; нарисован только крупнейший.`,
  leftOut: (counts: LeftOutCounts) => columnsNow.leftOut(counts, FIGURE),
};

/** The crosshair of a chart. */
export const crosshair = {
  keys: "Стрелки влево и вправо переходят от года к году, вверх и вниз — от одной цифры к другой. Enter открывает карточку, Escape закрывает. С клавишей Shift стрелки влево и вправо выделяют годы.",
};

/** The timeline of events. */
export const event = {
  scored: (value: string) => `балл ${value} (от −10 до +10)`,
  partOf: (summary: string) => `считается один раз, как часть одного эпизода с событием: ${summary}`,
};

/** The picture of the balance index. */
export const indexPicture = {
  end: (year: number, partner: string | null) =>
    `${year}: ${partner === null ? "методы расходятся" : `в сторону ${inCase(partner, "genitive")}`}`,
  event: (kind: string, partner: string) => `${kind}, ${partner}`,
};

const parts = (n: number) => `${inDigits(n, FIGURE)} за ${plural(n, { one: "часть года", other: "части года" })}`;

/** Trade in both directions. */
export const directions = {
  key: {
    ...directionsNow.key,
    rough: (isEstimate: boolean, isDoubtful: boolean) =>
      isEstimate && isDoubtful ? "оценка или сомнительная цифра" : isDoubtful ? "сомнительная цифра" : "оценка",
    missing: "нет цифры",
  },
  parts: (n: number) => `Только в таблице: ${parts(n)}.`,
  partsOf: (partner: string, n: number) => `Только в таблице: ${parts(n)} (торговля с ${inCase(partner, "instrumental")}).`,
};

/** Charts of one count of both partners. */
export const pair = {
  leanTitle: (dimension: Dimension, names: Pick<SheetNames, "partner">) => {
    const { irn, isr } = names.partner;
    if (dimension === "votes") return `Ближе к ${inCase(isr, "dative")} или ближе к ${inCase(irn, "dative")}, чем средняя страна ООН`;
    if (dimension === "visits") return "С какой из стран учтено больше визитов за пять лет по данный год включительно";
    return pairNow.leanTitle(dimension, names);
  },
  hollow: "Полые точки, пунктирные линии: сомнительные цифры.",
  grade: (grade: string) => `качество ${grade}`,
  columns: ["Цифра", ...pairNow.columns.slice(1)],
};
