import type { Words } from "../en.ts";
import { type Former, formerWords, withFormerWords } from "../kit/formerWords.ts";

/** What a doubtful figure was called in keys, where the balance sheet called it doubtful. */
const DOUBTFUL: readonly Former[] = [
  ["دادهٔ ثبت‌شدهٔ مشکوک", "دادهٔ ثبت‌شدهٔ کم‌اعتبار"],
  ["محاسبهٔ ما یا دادهٔ مشکوک", "محاسبهٔ ما، یا کم‌اعتبار"],
];

/** What an episode was called where verdicts are counted. */
const EPISODE: readonly Former[] = [
  [" رشته‌رویداد مربوط است", " مناسبت مربوط است"],
  [" رشته‌رویداد)", " مناسبت)"],
];

/** The words that pinned addresses of releases before 2026.22.0 go on saying of their data in Persian, where those of now are others. */
export function before2026_22(now: Words): Words {
  const { dashboard, lists } = now;
  return {
    ...withFormerWords(now, ["chart", "claimForm"], DOUBTFUL),
    dashboard: { ...dashboard, factCheck: formerWords(dashboard.factCheck, EPISODE) },
    lists: { ...lists, checks: formerWords(lists.checks, EPISODE) },
  };
}
