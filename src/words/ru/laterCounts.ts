import type { LaterCounts } from "../../model/dimensions/laterCounts.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { capital } from "./capital.ts";
import { inCase } from "./names.ts";
import { inYears } from "./when.ts";

/** Which country other counts point to in the years after the last of a row's own, and in which years they leave it open. */
export function laterCounts({ isOne, part, toward, open }: LaterCounts, { partner }: SheetNames): string {
  const each = toward
    .map(({ side, years, unsure }) => {
      const doubtful = unsure.length === years.length ? "не наверняка" : `${inYears(unsure)} не наверняка`;
      const doubt = unsure.length === 0 ? "" : ` (${doubtful})`;
      return `на ${inCase(partner[side], "accusative")} ${inYears(years)}${doubt}`;
    })
    .join(" и ");
  const said = `${isOne ? "Другой подсчёт" : "Другие подсчёты"} за более поздние годы${part === null ? "" : `, ${isOne ? "охватывающий" : "охватывающие"} лишь часть торговли с ${inCase(partner[part], "instrumental")},`} ${isOne ? "указывает" : "указывают"} ${each}.`;
  return open.length === 0 ? said : `${said} ${capital(inYears(open))} вопрос остаётся открытым.`;
}
