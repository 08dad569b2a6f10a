import type { Vintage } from "../../model/vintage.ts";
import { listed } from "./cardinal.ts";
import { yearsNamed, yearth } from "./when.ts";

/** Until the end of a year or month in words: `2021-ci ilin sonunadək`, `2021-ci ilin iyun ayının sonunadək`. */
function endOf(period: string): string {
  const [year = "", month] = period.split(" ").reverse();
  return `${yearth(Number(year))} ilin ${month === undefined ? "" : `${month} ayının `}sonunadək`;
}

/** What the reader has changed on a page, and the ways to change it and back. */
export const changed = {
  /** Of parts of the address that nearly have a known name, or are of other charts. */
  lost: (parts: string[]) =>
    `Bu səhifənin ünvanında burada mənası olmayan və nəzərə alınmayan hissə var: ${parts.map((part) => `“${part}”`).join(", ")}.`,
  label: "Nəyi dəyişdiniz",
  you: "Dəyişdirdikləriniz:",
  undo: "Geri al",
  undoAll: "Hamısını geri al",
  /** Of the small cross behind one change. */
  undoOne: (what: string) => `Geri al: ${what}`,
  /** Told to those who hear the page once something changed in place. */
  told: (all: string[]) => `Dəyişdirdikləriniz: ${all.join("; ")}.`,
  /** `isSpan`: the day is a year or month, which counts to its end. */
  asOf: (day: string, isSpan = false) => `yalnız ${isSpan ? endOf(day) : `${day} tarixinədək`} dərc olunanlar`,
  /** Of sources without a day of publication, which a view by a date leaves out; `n` of them. */
  undated: (n: number) => `Dərc tarixi bilinməyən ${n} mənbə tarixdən asılı olmayaraq nəzərə alınmır.`,
  /** Charts count all sources by themselves, the balance index the articles alone. `{documents}`: how many they are, in words. */
  collection: {
    documents: "yalnız {documents} məqalə",
    references: "yalnız digər mənbələr",
    all: "balans indeksində digər mənbələr də",
  } satisfies Record<Vintage["collection"], string>,
  years: (from: string | null, to: string | null) =>
    from === null
      ? `${yearth(Number(to))} ilədək`
      : to === null
        ? `${yearth(Number(from))} ildən başlayaraq`
        : yearsNamed(Number(from), Number(to)),
  halfLife: (years: string) => `hadisə ${years} ildən sonra yarım sayılır`,
  prior: (points: string) => `ehtiyat çəkisi ${points}`,
  drop: (sources: string[]) => `${listed(sources)} olmadan`,
  estimates: "təxminlər olmadan",
  toggles: {
    heading: "Rəqəmləri seçin",
    collection: "Göstər",
    /** Of a chart of claims and records. */
    collections: { all: "Məqalələr və digər mənbələr", documents: "Yalnız məqalələr", references: "Yalnız digər mənbələr" },
    estimates: "Təxminlər",
    with: "Təxminlərlə",
    without: "Təxminlər olmadan",
  },
};
