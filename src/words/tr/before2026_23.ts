import type { Words } from "../en.ts";
import { type Former, formerWords, withFormerWords } from "../kit/formerWords.ts";

/** What a dot below a year of the balance sheet meant, where the key did not say beside what its figure is rough. */
const ROUGH: Former = ["daha iyi yılların yanında C", "daha az güvenilir rakam"];

/** What the width of a cell of several years shows. */
const WIDTH: Former = ["Bir hücre beş yılı, daha dar olanı daha azını kapsar.", "Her hücre beş yıl; dar hücrede veri olan yıl az."];

/** Of the balance sheet. */
export const SHEET: readonly Former[] = [ROUGH, WIDTH];

/** That claims were compared, also those for which there is no record. */
const COMPARED: readonly Former[] = [
  [
    " sınamak için istatistiklerde, veri tabanlarında ve basında veri aradık.",
    " istatistik kurumlarının, veri tabanlarının ve basının verileriyle karşılaştırdık.",
  ],
];

/** The words that pinned addresses of releases before 2026.23.0 go on saying of their data in Turkish, where those of now are others. */
export function before2026_23(now: Words): Words {
  const then = withFormerWords(now, ["sheet"], SHEET);
  return { ...then, check: { ...then.check, lead: formerWords(then.check.lead, COMPARED) } };
}
