import type { Thresholds } from "../../model/dimensions/thresholds.ts";
import type { VotesRule } from "../../model/dimensions/votesRule.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { kit } from "./kit.ts";
import { inYears } from "./when.ts";

type Names = Pick<SheetNames, "partner">;

/** What keeps a slight year from being clear. */
const BUT: Record<VotesRule["slight"][number], string> = {
  interval: "فاصلهٔ رأی‌ها صفر را در بر دارد",
  rank: "رتبه نزدیک میانه است",
};

/** What slight and unclear mean of the votes, as far as such years are in view, and which of them the votes alone would make clear. */
export function votesRule({ slight, isUnclear, alone }: VotesRule, { partner }: Names): string {
  const isTold = slight.length > 0;
  return [
    ...(isTold
      ? [
          `${kit.quoted("اندکی")}: رأی‌ها، رتبه در میان اعضا و نقطه‌های ایده‌آل همه در یک سو هستند، اما ${slight.map((test) => BUT[test]).join(" یا ")}.`,
        ]
      : []),
    ...(isUnclear
      ? [
          `${kit.quoted("نامشخص")}: ${isTold ? "این سه" : "رأی‌ها، رتبه در میان اعضا و نقطه‌های ایده‌آل"} همه در یک سو نیستند، یا تفاوت بیش از حد کوچک است.`,
        ]
      : []),
    ...alone.map(
      ({ side, years }) => `اگر تنها رأی‌ها و فاصلهٔ آن‌ها ملاک بود، رأی‌ها ${inYears(years)} به‌روشنی به ${partner[side]} نزدیک‌تر می‌بود.`,
    ),
  ].join(" ");
}

/** From where on the readings of the votes speak for a side, as the rule of clear years has it. */
export function votesLimits(by: Thresholds): string {
  const said = (limit: number) => kit.number(limit, 2);
  const [rank, other, ideal, excess] = [by.votes_rank, 1 - by.votes_rank, by.votes_least_ideal_excess, by.votes_least_excess].map(said);
  return `یک سال تنها زمانی روشن است که رتبه در میان اعضا کمتر از ${rank} یا بیشتر از ${other} باشد و نقطه‌های ایده‌آل دست‌کم ${ideal} از صفر فاصله داشته باشند. تفاوتی که از ${excess} به صفر نزدیک‌تر باشد، بیش از حد کوچک است.`;
}
