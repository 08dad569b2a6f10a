import type { Words } from "../en.ts";
import { type Former, formerWords, withFormerWords } from "../kit/formerWords.ts";

/** What a dot below a year of the balance sheet meant, where the key did not say beside what its figure is rough. */
const ROUGH: Former = ["надёжность C при лучшей рядом", "менее надёжное число"];

/** The same where an article alone says it. */
const CLAIMED: Former = ["надёжность C при лучшей рядом или из статьи", "менее надёжное число или число из статьи"];

/** What the width of a cell of several years shows. */
const WIDTH: Former = ["Ячейка охватывает пять лет, более узкая — меньше.", "Ячейка — пять лет; в узкой лет с данными меньше."];

/** Of the balance sheet. */
export const SHEET: readonly Former[] = [ROUGH, CLAIMED, WIDTH];

/** That claims were compared, also those for which there is no record. */
const COMPARED: readonly Former[] = [
  ["Чтобы проверить ", "Мы сверили "],
  [", мы искали данные о том же в статистике, базах данных и прессе.", " с данными статистических служб, баз данных и прессы."],
];

/** The words that pinned addresses of releases before 2026.23.0 go on saying of their data in Russian, where those of now are others. */
export function before2026_23(now: Words): Words {
  const then = withFormerWords(now, ["sheet"], SHEET);
  return { ...then, check: { ...then.check, lead: formerWords(then.check.lead, COMPARED) } };
}
