import type { FigureOfCount, SharesApart, TankersBeside, UnlikeCount } from "../en/countsApart.ts";
import { listed } from "./cardinal.ts";
import { yearList } from "./yearList.ts";

/**
 * That the bars of a direction are another count for each country, with the years between bars of which that count has no figure.
 *
 * @param isAlone whether it stands right behind what the bars are, as in releases before 2026.30.0: a pronoun is enough there
 */
function unlikeWay(isSold: boolean, each: UnlikeCount[], isAlone: boolean): string {
  const blank = each.filter((one) => one.blank.length > 0).map((one) => `${one.country}: ${yearList(one.blank)}`);
  const none = blank.length === 0 ? "" : ` За годы без столбца между другими (${blank.join("; ")}) в этом подсчёте нет числа; это не ноль.`;
  return `Для ${isSold ? "проданных" : "купленных"} товаров ${isAlone ? "он" : "этот подсчёт"} у двух стран разный (${each.map(({ country, basis }) => `${country}: ${basis}`).join("; ")}), поэтому ${isAlone ? "вместе они не" : "их столбцы вместе — не"} один подсчёт.${none}`;
}

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
    `Сделки, на которых основаны наши оценки, охватывают менее половины итогов самого источника (${who}; ${years.map(({ year, ours, printed }) => `${year}: ${ours} из ${printed}`).join("; ")}), поэтому оценки долей могут быть завышены.`,
  /** Tankers have far more oil than customs. */
  tankers: ({ year, tankers, weight, customs, who }: TankersBeside) =>
    `За ${year} год два подсчёта противоречат друг другу: по отслеживанию танкеров — ${tankers}, то есть около ${weight} (наш расчёт), по другому подсчёту — ${customs} (${who}).`,
  /** The same where the other count is a floor, which both may be true of: it is of a part of what the tankers brought. */
  tankersAbove: ({ year, tankers, weight, customs, who }: TankersBeside) =>
    `За ${year} год отслеживание танкеров даёт ${tankers}, то есть около ${weight} (наш расчёт). Другой подсчёт называет только нижнюю границу: ${customs} (${who}). Верным может быть и то и другое; охват у них разный.`,
  /** The newest figures of two counts, of different years. */
  years: (each: FigureOfCount[]) =>
    `${each.map(({ year, figure, basis }) => `${year}: ${figure} (${basis})`).join("; ")}. Годы и подсчёты разные: эти числа не показывают ни роста, ни падения.`,
  /** Bars of one direction that are another count for each country, with the years between bars of which nothing is known. */
  unlike: (isSold: boolean, each: UnlikeCount[]) => `Столбцы страны — её подсчёт с наибольшим числом лет. ${unlikeWay(isSold, each, true)}`,
  /** The same of each direction, since 2026.30.0. */
  unlikeWays: (ways: { isSold: boolean; each: UnlikeCount[] }[]) =>
    `Годы по другим календарям показаны знаками, а столбцы каждой страны показывают её подсчёт с наибольшим числом календарных лет. ${ways.map(({ isSold, each }) => unlikeWay(isSold, each, false)).join(" ")}`,
  /** A mark far from the bar of its year. */
  directions: ({ country, isSold, year, bar, mark }: { country: string; isSold: boolean; year: string; bar: string; mark: string }) =>
    `${isSold ? `Продано (${country})` : `Куплено (${country})`}, ${year}: по столбцам — ${bar}, а по другому подсчёту — ${mark}, поэтому знак не продолжает столбцы.`,
};
