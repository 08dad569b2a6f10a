import type { LaterCounts } from "../../model/dimensions/laterCounts.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { inCase } from "./cases.ts";
import { yearsListed } from "./when.ts";

/** Which country other counts point to in the years after the last of a row's own, and in which years they leave it open. */
export function laterCounts({ isOne, part, toward, open }: LaterCounts, { partner }: SheetNames): string {
  const each = toward
    .map(({ side, years, unsure }) => {
      const doubtful = unsure.length === years.length ? "qəti deyil" : `${yearsListed(unsure)} üçün qəti deyil`;
      const doubt = unsure.length === 0 ? "" : ` (${doubtful})`;
      return `${yearsListed(years)} üçün${doubt} ${partner[side]}`;
    })
    .join(", ");
  const said = `Sonrakı illərə aid${part === null ? "" : `, ${inCase(partner[part], "instrumental")} ticarətin yalnız bir hissəsini əhatə edən`} ${isOne ? "başqa bir sayım" : "başqa sayımlar"} ${each} tərəfini göstərir.`;
  return open.length === 0 ? said : `${said} ${yearsListed(open)} üçün məsələ açıq qalır.`;
}
