import type { SharesApart } from "../en/countsApart.ts";
import { listed } from "./cardinal.ts";

/** That counts of the same thing do not fit each other, with what each has. */
export const countsApart = {
  /** Shares of several years beside yearly amounts from other editions of the data. */
  shares: (periods: SharesApart[]) => {
    const each = periods.map(
      ({ period, each: all }) => `${period}, ${listed(all.map(({ country, share, amount }) => `${country} — ${share} (${amount})`))}`,
    );
    return `Наши оценки долей не сходятся с поставками по годам (в скобках), так как основаны на разных изданиях базы данных: ${each.join("; ")}.`;
  },
  /** Our totals of a year that leave out most of the source's own. */
  deals: (who: string, years: { year: string; ours: string; printed: string }[]) =>
    `Сделки, на которых основаны наши оценки, охватывают менее половины итогов самого источника (${who}) (${years.map(({ year, ours, printed }) => `${year}: ${ours} из ${printed}`).join("; ")}), поэтому оценки долей могут быть завышены.`,
  /** Tankers have far more oil than customs. */
  tankers: ({ year, tankers, weight, customs, who }: { year: string; tankers: string; weight: string; customs: string; who: string }) =>
    `За ${year} год два подсчёта противоречат друг другу: по отслеживанию танкеров — ${tankers}, то есть около ${weight} (наш расчёт), по другому подсчёту — ${customs} (${who}).`,
  /** A mark far from the bar of its year. */
  directions: ({ country, isSold, year, bar, mark }: { country: string; isSold: boolean; year: string; bar: string; mark: string }) =>
    `${isSold ? `Продано (${country})` : `Куплено (${country})`}, ${year}: по столбцам — ${bar}, а по другому подсчёту — ${mark}, поэтому знак не продолжает столбцы.`,
};
