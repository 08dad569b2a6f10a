import type { LatestContext } from "../en/sheetLatest.ts";
import type { Words } from "../en.ts";
import { type Former, formerWords } from "../kit/formerWords.ts";
import { times } from "./directions.ts";
import { latest as latestNow } from "./sheetLatest.ts";

/** Of gray years the methods alone were named. */
const GRAY: Former[] = [["روش‌ها، خوانش‌ها یا حالت‌های حدی هم‌نظر نیستند", "روش‌ها هم‌نظر نیستند"]];

/** That one of the two has no figure, at the end of what is said. */
function fromNobody(text: string): string {
  return text.replace(/برای (\S+) رقمی نیست$/, "از $1 رقمی نیست");
}

/** The newest reading of a row as releases before 2026.11.0 word it. */
export function latest(row: Parameters<typeof latestNow>[0], context: LatestContext, notClear?: Parameters<typeof latestNow>[2]): string {
  return fromNobody(latestNow(row, context, notClear));
}

/** The words that pinned addresses of releases before 2026.11.0 go on saying of their data in Persian, where those of now are others. */
export function before2026_11(now: Words): Words {
  return {
    ...now,
    balance: { ...now.balance, verdict: (partner) => (partner === null ? "روش‌ها هم‌نظر نیستند" : now.balance.verdict(partner)) },
    directions: {
      ...now.directions,
      scale: ({ name, times: factor }) => `برای مبلغی یکسان، میله در اینجا ${times(factor)} برابرِ میلهٔ نمودار ${name} بلندی دارد.`,
    },
    pair: {
      ...now.pair,
      bound: (years, names) => now.pair.bound(years, names).replace(/حتی بخشی از (.+?\)) به‌تنهایی بیش از/g, "تنها بخشی از $1 بیش از"),
    },
    sheet: {
      ...now.sheet,
      group: { ...now.sheet.group, not_claimed: () => "نامشخص، قدیمی یا بدون نشانهٔ گرایش" },
      caution: formerWords(now.sheet.caution, GRAY),
      latest,
      cellSays: (...given) => fromNobody(now.sheet.cellSays(...given)),
      notClaimed: formerWords(now.sheet.notClaimed, GRAY),
    },
  };
}
