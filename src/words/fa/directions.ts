import { isWhole } from "../kit/isWhole.ts";
import { counted } from "./cardinal.ts";
import { kit } from "./kit.ts";

/** Trade in both directions with one partner: title, sides, key, and what is not drawn. */
export const directions = {
  /** `scale`: the panel of the other partner, if its values are drawn smaller by a factor. */
  title: (partner: string, unit: string, _scale: { name: string; times: number } | null) =>
    `${partner}: صادرات و واردات کالا، ${unit} در سال`,
  /** The note that says it; null where the title does. */
  scale: (scale: { name: string; times: number }): string | null =>
    `بلندی میلهٔ هر مبلغ در اینجا ${times(scale.times)} برابرِ میلهٔ همان مبلغ در نمودار ${scale.name} است.`,
  side: {
    to_counterpart: (partner: string) => `صادرات به ${partner}`,
    from_counterpart: (partner: string) => `واردات از ${partner}`,
  },
  figure: (year: number, figure: string) => `${kit.year(year)}: ${figure}`,
  key: {
    bar: "یک آمار، که در زیر نام برده شده",
    rough: (isEstimate: boolean, isDoubtful: boolean) => (isEstimate && isDoubtful ? "برآوردی یا مشکوک" : isDoubtful ? "مشکوک" : "برآوردی"),
    beside: "آماری دیگر از همان سال",
    missing: "بدون رقم در این آمارها",
  },
  /** What the bars count, and who counts; by side where the sides differ. */
  count: (counts: { isAbove: boolean; basis: string; reporter: string }[]) => {
    const said = counts.map(({ isAbove, basis, reporter }) => ({ where: isAbove ? "بالای" : "زیر", what: `${basis} (${reporter})` }));
    const [one, other] = said;
    if (!one) return null;
    if (!other || one.what === other.what) return `میله‌ها: ${one.what}.`;
    return said.map(({ where, what }) => `میله‌های ${where} صفر: ${what}.`).join(" ");
  },
  parts: (n: number) => `تنها در جدول: ${part(n)}.`,
  /** The same of a partner that has no panel. */
  partsOf: (partner: string, n: number) => `تنها در جدول: ${part(n)} از تجارت با ${partner}.`,
  /** The same in the place of a picture, where there are no other figures. */
  notDrawn: (n: number) => `در نمودار نیامده: ${part(n)}.`,
};

function part(n: number): string {
  return counted(n, n === 1 ? "رقم برای بخشی از سال" : "رقم برای بخش‌هایی از سال");
}

/** A factor as it is said: whole from ten on, else with one digit after the decimal sign. */
export function times(factor: number): string {
  return kit.number(factor, isWhole(factor) ? 0 : 1);
}
