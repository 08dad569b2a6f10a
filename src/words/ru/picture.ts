import { SITE } from "./names.ts";

/** What stands below a picture that has left the page. */
export const picture = {
  footer: (sources: string[], closed: string[], address: string, release: string, corrections: string | null) => [
    ...(sources.length > 0 ? [`Источники: ${sources.join("; ")}. Показано то, что упоминают источники, а не всё, что произошло.`] : []),
    `${SITE}, выпуск ${release}, ${closed.length > 0 ? "CC BY 4.0, кроме чужих данных" : "CC BY 4.0"}. ${bare(address)}`,
    ...(corrections === null ? [] : [`Исправления после этого выпуска: ${bare(corrections)}`]),
  ],
  leftOut: (titles: string[], address: string) => `Не поместилось на картинке: ${titles.join("; ")}. См. ${bare(address)}`,
  rights: (license: string, closed: string[]) =>
    closed.length === 0 ? license : `${license} Чужие данные под другими лицензиями: ${closed.join("; ")}.`,
};

/** An address as people write it down. */
function bare(address: string): string {
  return address.replace(/^https?:\/\//, "");
}
