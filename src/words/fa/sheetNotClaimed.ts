import type { GroundedCell } from "../../model/dimensions/dimension.ts";
import type { NotClaimed, NotClaimedReason } from "../../model/dimensions/sentence.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { kit } from "./kit.ts";
import { signed } from "./signed.ts";
import { yearSpan } from "./yearSpan.ts";

/** Why a row says nothing in the sentence, in one sentence; years and values are those of the cell that falls short. */
export function notClaimed({ reason, cell }: NotClaimed, names: SheetNames): string {
  return REASONS[reason](cell, names);
}

/** The sentence of each reason. */
const REASONS: Record<NotClaimedReason, (cell: GroundedCell | null, names: SheetNames) => string> = {
  not_published: () => "تا آن روز آماری از هر دو کشور منتشر نشده بود.",
  no_count: () => "هیچ آمار واحدی در این سال‌ها هر دو کشور را ندارد.",
  count_ended: (cell) => `آمار هر دو کشور${cell ? ` با ${years(cell)}` : ""} پایان یافت، آن‌قدر پیش که نمی‌توان گفت اکنون وضع چگونه است.`,
  not_clear: (cell) =>
    `روشن نیست${cell ? `؛ ${years(cell)}: ${cell.strength === "slight" ? "تفاوت اندک است" : "کمابیش برابر، یا نامشخص"}` : ""}.`,
  oic_unknown: () => "نمی‌دانیم میانگین اعضای سازمان همکاری اسلامی چگونه رأی می‌دهد. بدون آن، جمله نیمی از حقیقت را می‌گفت.",
  below_half: (cell, { partner }) =>
    cell?.isr != null ? `کمتر از نیمی از تسلیحات ثبت‌شده در ${years(cell)} از ${partner.isr} آمد.` : "کمتر از نیمی از تسلیحات ثبت‌شده.",
  other_not_counted: (cell, { partner }) =>
    `از انرژی با ${cell?.state === "irn_only" ? partner.isr : partner.irn} آماری نیست، پس آن دو را نمی‌توان مقایسه کرد.`,
  no_lean: (cell) =>
    cell?.dimension === "disputes"
      ? "کشمکش با یکی گامی به سوی دیگری نیست."
      : "مسافران انتخاب می‌کنند، نه دولت‌ها. شمارش آدم‌ها نشانهٔ گرایش نیست.",
  a_floor: (cell, { partner }) =>
    cell === null
      ? "حداقل است، نه شمارش همهٔ سفرها."
      : `حداقل است، نه شمارش همهٔ سفرها: ${found(cell.irn)} با ${partner.irn} و ${found(cell.isr)} با ${partner.isr} در ${years(cell)} یافت شد${interval(cell)}.`,
  an_index: (cell) => {
    const index = "شاخصی از آنچه مقاله‌ها برای گزارش برگزیدند";
    if (cell === null) return `${index}.`;
    return cell.strength === "clear" ? `${index}، نه آمار.` : `${index}. برای ${years(cell)} روش‌ها، خوانش‌ها یا حالت‌های حدی هم‌نظر نیستند.`;
  },
};

const found = (n: number | null) => `${n === null ? "هیچ" : kit.number(n)} سفر`;

function interval({ lean_low, lean_high }: GroundedCell): string {
  return lean_low === null || lean_high === null ? "" : `، با موازنه‌ای بین ${signed(lean_low, 2)} و ${signed(lean_high, 2)}`;
}

/** The years of a cell: those of its window, or the one in which it ends. */
export function years({ period }: GroundedCell): string {
  const [from = "", to = from] = period.split("/").map((date) => date.slice(0, 4));
  return `سال${from === to ? "" : "‌های"} ${yearSpan(Number(from), Number(to))}`;
}
