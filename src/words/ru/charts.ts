import { capital } from "./capital.ts";
import { counted } from "./cardinal.ts";
import { NOUNS } from "./nouns.ts";

/** The page of all charts. */
export const charts = {
  heading: "Все графики",
  lead: (n: number) => `${capital(counted(n, NOUNS.chart))} по темам. У каждого есть таблица, источники, файлы и код для встраивания.`,
  topics: "Темы",
};
