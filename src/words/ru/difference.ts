import type { DifferenceKind } from "../../model/releaseDifference.ts";
import { kit } from "./kit.ts";

/** The page that compares two releases. */
export const difference = {
  heading: "Что изменилось между двумя выпусками",
  title: (since: string, until: string) => `Что изменилось между выпусками ${since} и ${until}`,
  lead: "Выберите два выпуска, чтобы увидеть, чем они различаются: каждое значение, каким оно было и каким стало, и причины, названные в промежуточных выпусках. Если что-то изменили, а потом вернули обратно, различием это не считается.",
  /** Labels of the two choices and of the button. */
  since: "Более ранний выпуск",
  until: "Более поздний выпуск",
  show: "Сравнить",
  /** How many rows differ. */
  differ: (n: number, since: string, until: string) => `Различий между выпусками ${since} и ${until}: ${kit.number(n)}.`,
  none: (since: string, until: string) => `Из того, что здесь сравнивается, в выпусках ${since} и ${until} не различается ничего.`,
  same: "Вы дважды выбрали один и тот же выпуск.",
  compared:
    "Сравниваются числа, события и места, где о них говорится, ряды, графики, проверки фактов, противоречия и источники. Столбцы, которых в более раннем выпуске не было, не учитываются.",
  /** Rows of one kind; `redrawn` are charts that show something else. */
  rows: {
    corrected: (n: number) => `исправлено: ${kit.number(n)}`,
    revised: (n: number) => `изменено источником: ${kit.number(n)}`,
    redrawn: (n: number) => `изменено графиков: ${kit.number(n)}`,
    unexplained: (n: number) => `изменено без указанной причины: ${kit.number(n)}`,
    withdrawn: (n: number) => `отозвано: ${kit.number(n)}`,
    recomputed: (n: number) => `пересчитано из-за этих изменений: ${kit.number(n)}`,
    reworded: (n: number) => `сказано другими словами, с тем же смыслом: ${kit.number(n)}`,
    added: (n: number) => `добавлено: ${kit.number(n)}`,
  } satisfies Record<DifferenceKind | "redrawn", (n: number) => string>,
  /** Of a cell: no release says why it changed, or not of all that changed. */
  noReason: "причина не указана",
  partlyNoReason: "для части изменения причина не указана",
  json: "То же в формате JSON",
};
