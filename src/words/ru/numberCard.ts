import type { ChangeKind } from "../../model/change.ts";
import type { ToldChange } from "../en/changes.ts";
import { capital } from "./capital.ts";
import { inDigits } from "./cardinal.ts";
import { changes } from "./changes.ts";
import { NOUNS } from "./nouns.ts";

const SINCE: Partial<Record<ChangeKind, string>> = {
  corrected: "позже исправлено",
  revised: "позже изменено источником",
  withdrawn: "позже отозвано",
  recomputed: "позже пересчитано",
};

/** The card of one number in somebody else's sentence, and the lines that put it there. */
export const numberCard = {
  heading: "Поставить это число в статью",
  lead: "Это ссылка в вашем предложении. Со скриптом она открывает карточку с источником и проверкой фактов, без него ведёт на эту страницу. Если мы позже исправим число, карточка об этом скажет.",
  html: "HTML",
  mdx: "MDX, React или Vue",
  text: "Простой текст со ссылкой",
  close: "Закрыть",
  who: "Кто это говорит",
  whole: "Всё об этом числе",
  now: "Число сейчас",
  more: (n: number) => `ещё ${inDigits(n, NOUNS.record)}`,
  /** What is told of, where it is the figure of the card or its fact check. */
  this: "это число",
  /** Beside the number in its sentence: what became of it. */
  since: (kind: ChangeKind) => (SINCE[kind] === undefined ? "" : `(${SINCE[kind]})`),
  /** What a later release changed, as a sentence. */
  changed: (change: ToldChange, release: string) => `${capital(changes.told(change))} (выпуск ${release}).`,
};
