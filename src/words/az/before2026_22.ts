import type { Words } from "../en.ts";
import { type Former, formerWords, withFormerWords } from "../kit/formerWords.ts";

/** What a doubtful figure was called in keys, where the balance sheet called it doubtful. */
const DOUBTFUL: readonly Former[] = [
  ["digər mənbənin şübhəli rəqəmi", "digər mənbənin daha az etibarlı rəqəmi"],
  ["və ya şübhəli rəqəm", "və ya daha az etibarlı rəqəm"],
];

/** What an episode was called where verdicts are counted, and the rounded rate of a caution. */
const OTHER: readonly Former[] = [
  [" epizoda aiddir", " əsas hadisəyə aiddir"],
  [" epizod)", " əsas hadisə)"],
  ["yuvarlaqlaşdırılmış faizdən hesablanıb", "yuvarlaqlaşdırılmış məzənnədən alınıb"],
];

/** The words that pinned addresses of releases before 2026.22.0 go on saying of their data in Azerbaijani, where those of now are others. */
export function before2026_22(now: Words): Words {
  const { dashboard, lists, sheet } = now;
  return {
    ...withFormerWords(now, ["chart", "claimForm"], DOUBTFUL),
    dashboard: { ...dashboard, factCheck: formerWords(dashboard.factCheck, OTHER) },
    lists: { ...lists, checks: formerWords(lists.checks, OTHER) },
    sheet: { ...sheet, caution: formerWords(sheet.caution, OTHER) },
  };
}
