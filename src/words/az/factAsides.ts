import type { Fact } from "../../model/facts/fact.ts";
import { asideOf, type FactAsides, type Named } from "../kit/factAside.ts";
import { kit } from "./kit.ts";

/** Of a turnover whose year is not stated: how high both directions come together, counted by one method. */
export const bothWays = (who: string, sum: string, year: string) => `İxrac və idxalın ən böyük cəmi (${who}): ${sum} (${year}).`;

const ASIDES: FactAsides = {
  beforeDoubt: "Bu, şübhəli rəqəmi olmayan sonuncu ildir.",
  officials: (isOne) => (isOne ? "Bu, rəsmi şəxslərin sözüdür." : "Bunların hamısı rəsmi şəxslərin sözləridir."),
  beyond: (figure) => `Başqa sayıma görə sonrakı qeyd: ${figure}.`,
  beside: (figures) => `Başqa sayıma görə: ${figures}.`,
  claimed: (figures, isOne) => `${isOne ? "Məqalədə deyilir" : "Məqalələrdə deyilir"}: ${figures}.`,
  bothWays,
  suchSum: (who, sum, year) => `Belə cəmin ən böyüyü (${who}): ${sum} (${year}).`,
  later: (runs, none) =>
    runs === null
      ? `Sonra, daha kobud təxminlərimizə görə, heç kimin payı aydın şəkildə ən böyük deyil (${none}).`
      : `Sonra, daha kobud təxminlərimizə görə: ${runs}${none === null ? "" : `; ${none} – aydın deyil`}.`,
};

/** What is to be added behind the sentence of a fact, with the space before it; empty for most. */
export function factAside(fact: Fact, names: Named): string {
  return asideOf(fact, names, kit, ASIDES);
}
