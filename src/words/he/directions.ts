import { isWhole } from "../kit/isWhole.ts";
import { counted } from "./cardinal.ts";
import { NOUNS, type Noun } from "./nouns.ts";
import { prefixed } from "./prefixed.ts";

const PARTS: Noun = { ...NOUNS.figure, one: "נתון אחד לחלק מהשנה", many: "נתונים לחלקי שנה" };

/** Trade in both directions with one partner: title, sides, key, and what is not drawn. */
export const directions = {
  /** `scale`: the panel of the other partner, if its values are drawn smaller by a factor. */
  title: (partner: string, unit: string, _scale: { name: string; times: number } | null) => `${partner}: יצוא ויבוא סחורות, ${unit} לשנה`,
  /** The note that says it; null where the title does. */
  scale: (scale: { name: string; times: number }): string | null =>
    `לאותו סכום, עמודה כאן ארוכה פי ${times(scale.times)} מעמודה בתרשים של ${scale.name}.`,
  side: {
    to_counterpart: (partner: string) => `יצוא ${prefixed("ל", partner)}`,
    from_counterpart: (partner: string) => `יבוא ${prefixed("מ", partner)}`,
  },
  figure: (year: number, figure: string) => `${year}: ${figure}`,
  key: {
    bar: "מדידה אחת, מצוינת למטה",
    rough: (isEstimate: boolean, isDoubtful: boolean) =>
      isEstimate && isDoubtful ? "אומדן או נתון מפוקפק" : isDoubtful ? "נתון מפוקפק" : "אומדן",
    beside: "מדידה אחרת של אותה שנה",
    missing: "אין נתון במדידות אלה",
  },
  /** What the bars count, and who counts; by side where the sides differ. */
  count: (counts: { isAbove: boolean; basis: string; reporter: string }[]) => {
    const said = counts.map(({ isAbove, basis, reporter }) => ({ where: isAbove ? "מעל" : "מתחת", what: `${basis} (${reporter})` }));
    const [one, other] = said;
    if (!one) return null;
    if (!other || one.what === other.what) return `העמודות: ${one.what}.`;
    return said.map(({ where, what }) => `העמודות ש${where} לאפס: ${what}.`).join(" ");
  },
  parts: (n: number) => `רק בטבלה: ${counted(n, PARTS)}.`,
  /** The same of a partner that has no panel. */
  partsOf: (partner: string, n: number) => `רק בטבלה: ${counted(n, PARTS)} על הסחר עם ${partner}.`,
  /** The same in the place of a picture, where there are no other figures. */
  notDrawn: (n: number) => `${n === 1 ? "לא מוצג" : "לא מוצגים"} בתרשים: ${counted(n, PARTS)}.`,
};

/** A factor as it is said: whole from ten on, else with one digit after the point. */
export function times(factor: number): string {
  return isWhole(factor) ? String(Math.round(factor)) : factor.toFixed(1);
}
