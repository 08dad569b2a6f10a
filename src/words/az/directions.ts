import { isWhole } from "../kit/isWhole.ts";
import { inCase } from "./cases.ts";
import { fixed } from "./fixed.ts";

/** A factor as it is said: whole from ten on, else with one digit after the comma. */
export function times(factor: number): string {
  return isWhole(factor) ? String(Math.round(factor)) : fixed(factor, 1);
}

/** Trade in both directions with one partner: title, sides, key, and what is not drawn. */
export const directions = {
  /** `scale`: the panel of the other partner, if its values are drawn smaller by a factor. */
  title: (partner: string, unit: string, _scale: { name: string; times: number } | null) =>
    `${partner}: satılan və alınan mallar, il ərzində, ${unit}`,
  /** The note that says it; null where the title does. */
  scale: (scale: { name: string; times: number }): string | null =>
    `Eyni məbləğ üçün buradakı sütun ${inCase(scale.name, "genitive")} sütunundan ${times(scale.times)} dəfə uzundur.`,
  side: {
    to_counterpart: (partner: string) => `${inCase(partner, "dative")} satılıb`,
    from_counterpart: (partner: string) => `${inCase(partner, "ablative")} alınıb`,
  },
  figure: (year: number, figure: string) => `${year}: ${figure}`,
  key: {
    bar: "aşağıda adı çəkilən bir sayım",
    rough: (isEstimate: boolean, isDoubtful: boolean) =>
      isEstimate && isDoubtful ? "təxmini və ya şübhəli" : isDoubtful ? "şübhəli" : "təxmini",
    beside: "ilin başqa sayımı",
    missing: "bu sayımlarda rəqəm yoxdur",
  },
  /** What the bars count, and who counts; by side where the sides differ. */
  count: (counts: { isAbove: boolean; basis: string; reporter: string }[]) => {
    const said = counts.map(({ isAbove, basis, reporter }) => ({
      where: isAbove ? "Sıfırdan yuxarı" : "Sıfırdan aşağı",
      what: `${basis} (${reporter})`,
    }));
    const [one, other] = said;
    if (!one) return null;
    if (!other || one.what === other.what) return `Sütunlar: ${one.what}.`;
    return said.map(({ where, what }) => `${where} sütunlar: ${what}.`).join(" ");
  },
  parts: (n: number) => `Yalnız cədvəldə: ilin hissələri üçün rəqəmlər, sayı ${n}.`,
  /** The same of a partner that has no panel. */
  partsOf: (partner: string, n: number) =>
    `Yalnız cədvəldə: ${inCase(partner, "instrumental")} ticarət üzrə ilin hissələri üçün rəqəmlər, sayı ${n}.`,
  /** The same in the place of a picture, where there are no other figures. */
  notDrawn: (n: number) => `Qrafikdə göstərilməyib: ilin hissələri üçün rəqəmlər, sayı ${n}.`,
};
