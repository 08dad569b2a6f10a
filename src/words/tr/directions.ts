import { isWhole } from "../kit/isWhole.ts";
import { counted } from "./cardinal.ts";
import { ablative, dative, instrumental } from "./cases.ts";
import { fixed } from "./kit.ts";

/** Trade in both directions with one partner: title, sides, key, and what is not drawn. */
export const directions = {
  /** `scale`: the panel of the other partner, if its values are drawn smaller by a factor. */
  title: (partner: string, unit: string, _scale: { name: string; times: number } | null) =>
    `${partner}: satılan ve alınan mallar, yıllık, ${unit}`,
  /** The note that says it; null where the title does. */
  scale: (scale: { name: string; times: number }): string | null =>
    `Aynı tutar için buradaki bir çubuk, ${scale.name} panelindekinin ${times(scale.times)} katı uzunluktadır.`,
  side: {
    to_counterpart: (partner: string) => `${dative(partner)} satılan`,
    from_counterpart: (partner: string) => `${ablative(partner)} alınan`,
  },
  figure: (year: number, figure: string) => `${year}: ${figure}`,
  key: {
    bar: "tek bir sayım, aşağıda adı verilen",
    rough: (isEstimate: boolean, isDoubtful: boolean) =>
      isEstimate && isDoubtful ? "tahmini veya şüpheli" : isDoubtful ? "şüpheli" : "tahmini",
    beside: "aynı yıl için başka bir sayım",
    missing: "bu sayımlarda rakam yok",
  },
  /** What the bars count, and who counts; by side where the sides differ. */
  count: (counts: { isAbove: boolean; basis: string; reporter: string }[]) => {
    const said = counts.map(({ isAbove, basis, reporter }) => ({
      where: isAbove ? "üstündeki" : "altındaki",
      what: `${basis} (${reporter})`,
    }));
    const [one, other] = said;
    if (!one) return null;
    if (!other || one.what === other.what) return `Çubuklar: ${one.what}.`;
    return said.map(({ where, what }) => `Sıfırın ${where} çubuklar: ${what}.`).join(" ");
  },
  parts: (n: number) => `Yalnızca tabloda: yılın bir bölümüne ait ${counted(n, "rakam")}.`,
  /** The same of a partner that has no panel. */
  partsOf: (partner: string, n: number) =>
    `Yalnızca tabloda: ${instrumental(partner)} ticarete ilişkin, yılın bir bölümüne ait ${counted(n, "rakam")}.`,
  /** The same in the place of a picture, where there are no other figures. */
  notDrawn: (n: number) => `Grafikte gösterilmiyor: yılın bir bölümüne ait ${counted(n, "rakam")}.`,
};

/** A factor as it is said: whole from ten on, else with one digit after the comma. */
export function times(factor: number): string {
  return isWhole(factor) ? String(Math.round(factor)) : fixed(factor, 1);
}
