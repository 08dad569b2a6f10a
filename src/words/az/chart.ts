import { type Catalog, labelOf } from "../../model/catalog.ts";
import { type Naming, unitsUnnamed, withUnit } from "../kit/unitsUnnamed.ts";
import { small, smallFirst } from "./capital.ts";
import { inCase } from "./cases.ts";
import { names } from "./names.ts";

/** What is drawn and in which units; a unit that the titles name already is not said again. */
export function subtitleIn(isNamed?: Naming, within = smallFirst, count = countOf) {
  return ([first = "", ...others]: string[], units: string[]): string => {
    const titles = [first, ...others.map(within)].join("; ");
    const more = unitsUnnamed(titles, units, isNamed);
    if (more.length > 0) return `${titles} (${more.join(", ")})`;
    return others.length === 0 ? count(titles) : titles;
  };
}

/** The number of what a title names in the plural: `Rəsmi səfərlərin sayı`; of another title behind a colon. */
function countOf(title: string): string {
  const plural = /l[aə]r$/.exec(title)?.[0];
  return plural === undefined ? `Say: ${small(title)}` : `${title}${plural === "lar" ? "ın" : "in"} sayı`;
}

/** Charts, their tables and what a mark opens to. */
export const chart = {
  panel: (measures: string[], whose: string | null) => (whose === null ? measures.join(", ") : `${measures.join(", ")}: ${whose}`),
  others: "digər tədarükçülər",
  /** Why a 0 has a ring, in digits whose zero is a dot. */
  ringedZero: "0-ın ətrafındakı dairə onu rəqəmin olmadığını göstərən nöqtədən ayırır.",
  allSuppliers: "bütün tədarükçülər",
  /** Name of a line that we calculated, where its basis has no short label. */
  computed: "bizim hesablamamız",
  target: "hədəf",
  found: "digər mənbələrdə tapılıb (tam deyil)",
  /** Name of a line by the country whose side counts. */
  side: (country: string) => `${inCase(country, "genitive")} sayımı`,
  recording: (date: string) => `gömrük məlumatları kəsilir, ${date}`,
  floor: "Baş verən hər şeyi deyil, mənbələrdə bəhs olunanları göstərir.",
  subtitle: subtitleIn(),
  withUnit,
  partner: (catalog: Pick<Catalog, "codeByKey">, partner: string) => labelOf(catalog, "counterpart", partner),
  visitWho: (partner: string, direction: string, year: string) =>
    `${inCase(partner, direction === "from_counterpart" ? "ablative" : "dative")}, ${year}`,
  who: (partner: string, period: string) => `${partner}, ${period}`,
  undatedWho: (partner: string, year: string) => `${partner}, il göstərilməyib; dərc tarixi: ${year}`,
  /** A period in the table; of a figure without one when it was published. */
  periodCell: (period: string, label: string, basis: string) =>
    basis === "publication" ? `il göstərilməyib; dərc tarixi: ${period}` : `${period} (${label})`,
  /** Behind what a figure of part of a year measures, where a figure of the whole year is lower. */
  aboveItsYear: (figure: string) => `bütün il üzrə rəqəmdən (${figure}) çoxdur: iki sayım bir-birinə uyğun gəlmir`,
  planWho: (partner: string, period: string) => `${partner}, hədəf, dərc tarixi: ${period}`,
  open: "Bütün təfərrüatlar",
  close: "Bağla",
  columns: ["Çapdakı kimi", "Qiymət", "Ölkə", "Dövr", "Nəyi ölçür", "Kim deyir", "Mənbə", "Sitat"],
  sources: "Mənbələr",
  recordSources: (n: number) => `${n} digər mənbə`,
  leftOut: (sources: string[]) => `Lisenziyasına görə CSV faylına daxil edilməyib: ${sources.join("; ")}.`,
  keys: "Ox düymələri nöqtələr arasında keçir, Enter nöqtəni açır, Esc bağlayır.",
  noMarks: "Bu seçim üçün rəqəm yoxdur.",
  /** How a mark that is an event is read, for the key under the picture. */
  eventKey: { dated: "içi dolu: ili göstərilən hadisə", span: "zolaq: bir neçə il davam edən hadisə" },
  key: {
    dated: "içi dolu: ili göstərilən rəqəm",
    undated: "içi boş: il göstərilməyib, dərc tarixinə yerləşdirilib",
    plan: "qırıq kontur: nəticə deyil, hədəf",
    span: "zolaq: bir neçə il üçün bir rəqəm",
    bounds: "şaquli xətt: mənbənin verdiyi ən kiçik və ən böyük rəqəm. Mənbə tək rəqəm vermirsə, işarə ortadadır",
    open: "ox: “…-dan çox” və ya “ən çoxu …”",
    record: "kiçik nöqtə, nazik xətt: digər mənbənin rəqəmi. Xətlər yalnız eyni sayımın ardıcıl rəqəmlərini birləşdirir",
    side: `kiçik kvadrat: ${names.irn.genitive} və ya ${names.isr.genitive} öz sayımı`,
    estimate: "içi boş kiçik nöqtə, qırıq xətt: təxmin və ya bizim hesablamamız",
    unreliable: "hər iki yanında boşluq olan içi boş nöqtə: digər mənbənin şübhəli rəqəmi",
    covered: "işarənin üstündə açıq rəngli nöqtə: eyni yerdə digər mənbənin rəqəmi",
    beneath: "işarənin ətrafında başqa işarə: eyni yerdə iki rəqəm",
  },
  keyInView: {
    span: "zolaq: rəqəmin aid olduğu il və ya illər",
    record:
      "kiçik nöqtə, nazik xətt: digər mənbənin rəqəmi. Xətlər yalnız eyni sayımın ardıcıl rəqəmlərini birləşdirir; halların sayı ayrı-ayrı nöqtələrlə göstərilir",
    up: "ox: “…-dan çox”",
    down: "ox: “ən çoxu …” və ya “az qala”",
    estimate: "içi boş kiçik nöqtə, qırıq xətt: təxmin",
    unreliable: "içi boş nöqtə: digər mənbənin şübhəli rəqəmi",
  },
};
