import { kit } from "./kit.ts";

/** Years in rising order as ranges: `2021 ve 2023`, `2015–2020`. */
export const { yearList } = kit;

/** In these years: `2020 yılında`, `2021 ve 2023 yıllarında`. */
export function inYears(years: readonly number[]): string {
  return `${yearList(years)} ${years.length === 1 ? "yılında" : "yıllarında"}`;
}
