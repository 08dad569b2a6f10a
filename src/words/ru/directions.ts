import { isWhole } from "../kit/isWhole.ts";
import { inDigits, plural } from "./cardinal.ts";
import { inCase } from "./names.ts";
import { NOUNS } from "./nouns.ts";

/** Trade in both directions with one partner: title, sides, key, and what is not drawn. */
export const directions = {
  /** `scale`: the panel of the other partner, if its values are drawn smaller by a factor. */
  title: (partner: string, unit: string, _scale: { name: string; times: number } | null) =>
    `${partner}: проданные и купленные товары, ${unit} в год`,
  /** The note that says it; null where the title does. */
  scale: (scale: { name: string; times: number }): string | null =>
    `При той же сумме столбец здесь в ${times(scale.times)} длиннее, чем у ${inCase(scale.name, "genitive")}.`,
  side: {
    to_counterpart: (partner: string) => `Продано ${inCase(partner, "dative")}`,
    from_counterpart: (partner: string) => `Куплено у ${inCase(partner, "genitive")}`,
  },
  figure: (year: number, figure: string) => `${year}: ${figure}`,
  key: {
    bar: "один подсчёт, назван ниже",
    rough: (isEstimate: boolean, isDoubtful: boolean) =>
      isEstimate && isDoubtful ? "оценочное или ненадёжное число" : isDoubtful ? "ненадёжное число" : "оценочное число",
    beside: "другой подсчёт за год",
    missing: "в этих подсчётах числа нет",
  },
  /** What the bars count, and who counts; by side where the sides differ. */
  count: (counts: { isAbove: boolean; basis: string; reporter: string }[]) => {
    const said = counts.map(({ isAbove, basis, reporter }) => ({ where: isAbove ? "выше" : "ниже", what: `${basis} (${reporter})` }));
    const [one, other] = said;
    if (!one) return null;
    if (!other || one.what === other.what) return `Столбцы: ${one.what}.`;
    return said.map(({ where, what }) => `Столбцы ${where} нуля: ${what}.`).join(" ");
  },
  parts: (n: number) => `Только в таблице: ${parts(n)}.`,
  /** The same of a partner that has no panel. */
  partsOf: (partner: string, n: number) => `Только в таблице: ${parts(n)} (торговля с ${inCase(partner, "instrumental")}).`,
  /** The same in the place of a picture, where there are no other figures. */
  notDrawn: (n: number) => `Не показано на графике: ${parts(n)}.`,
};

/** Figures of parts of a year. */
function parts(n: number): string {
  return `${inDigits(n, NOUNS.figure)} за ${plural(n, { one: "часть года", other: "части года" })}`;
}

/** A factor as it is said after "в": `3 раза`, `5 раз`; whole from ten on, else with one digit after the decimal sign. */
export function times(factor: number): string {
  return inDigits(isWhole(factor) ? Math.round(factor) : Math.round(factor * 10) / 10, NOUNS.times);
}
