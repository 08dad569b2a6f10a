import type { Words } from "../en.ts";
import { type Former, formerWords, withFormerWords } from "../kit/formerWords.ts";

/** What a dot below a year of the balance sheet meant, where the key did not say beside what its figure is rough. */
const ROUGH: Former = ["daha yaxşı illərin yanında C", "daha az etibarlı rəqəm"];

/** The same where an article alone says it. */
const CLAIMED: Former = ["daha yaxşı illərin yanında C, yaxud məqalə iddiası", "daha az etibarlı rəqəm və ya məqalənin iddiası"];

/** What the width of a cell of several years shows. */
const WIDTH: Former = ["Bir xana beş ili, dar xana daha az ili əhatə edir.", "Hər xana beş ildir; dar xanada məlumat olan il azdır."];

/** Of the balance sheet. */
export const SHEET: readonly Former[] = [ROUGH, CLAIMED, WIDTH];

/** That claims were compared, also those for which there is no record. */
const COMPARED: readonly Former[] = [
  [
    " yoxlamaq üçün statistikada, məlumat bazalarında və mətbuatda məlumat axtardıq.",
    " statistika idarələrinin, məlumat bazalarının və mətbuatın məlumatları ilə tutuşdurduq.",
  ],
];

/** The words that pinned addresses of releases before 2026.23.0 go on saying of their data in Azerbaijani, where those of now are others. */
export function before2026_23(now: Words): Words {
  const then = withFormerWords(now, ["sheet"], SHEET);
  return { ...then, check: { ...then.check, lead: formerWords(then.check.lead, COMPARED) } };
}
