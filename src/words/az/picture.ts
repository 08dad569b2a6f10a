import { names } from "./names.ts";

/** What stands below a picture that has left the page; `others`: what in it is under licenses of others. */
export const pictureIn = (others: string) => ({
  footer: (sources: string[], closed: string[], address: string, release: string, corrections: string | null) => [
    ...(sources.length > 0 ? [`Mənbələr: ${sources.join("; ")}. Baş verən hər şeyi deyil, mənbələrdə bəhs olunanları göstərir.`] : []),
    `${names.site}, buraxılış ${release}, ${closed.length > 0 ? `CC BY 4.0, ${others} istisna olmaqla` : "CC BY 4.0"}. ${bare(address)}`,
    ...(corrections === null ? [] : [`Bu buraxılışdan sonrakı düzəlişlər: ${bare(corrections)}`]),
  ],
  leftOut: (titles: string[], address: string) => `Yer çatmadığı üçün bu şəkildən çıxarılıb: ${titles.join("; ")}. Bax: ${bare(address)}`,
  rights: (license: string, closed: string[]) =>
    closed.length === 0 ? license : `${license} Başqa lisenziyalarla olan ${others}: ${closed.join("; ")}.`,
});

/** What stands below a picture now. */
export const picture = pictureIn("üçüncü tərəf məlumatları");

/** An address as people write it down. */
function bare(address: string): string {
  return address.replace(/^https?:\/\//, "");
}
