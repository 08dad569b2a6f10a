import { SITE } from "./names.ts";

/** What stands below a picture that has left the page; `others`: what in it is under licenses of others. */
export const pictureIn = (others: string) => ({
  footer: (sources: string[], closed: string[], address: string, release: string, corrections: string | null) => [
    ...(sources.length > 0 ? [`Kaynaklar: ${sources.join("; ")}. Olup biten her şeyi değil, kaynakların andıklarını gösterir.`] : []),
    `${SITE}, sürüm ${release}, ${closed.length > 0 ? `${others} dışında CC BY 4.0` : "CC BY 4.0"}. ${bare(address)}`,
    ...(corrections === null ? [] : [`Bu sürümden sonraki düzeltmeler: ${bare(corrections)}`]),
  ],
  leftOut: (titles: string[], address: string) =>
    `Yer olmadığı için bu görselde bulunmayanlar: ${titles.join("; ")}. Bkz. ${bare(address)}`,
  rights: (license: string, closed: string[]) =>
    closed.length === 0 ? license : `${license} Başka lisanslara tabi ${others}: ${closed.join("; ")}.`,
});

/** What stands below a picture now. */
export const picture = pictureIn("üçüncü taraf verileri");

/** An address as people write it down. */
function bare(address: string): string {
  return address.replace(/^https?:\/\//, "");
}
