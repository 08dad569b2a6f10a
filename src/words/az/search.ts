import type { Inflection } from "../../model/search/inflection.ts";
import type { SearchKind } from "../../model/search/searchable.ts";
import { listed } from "./cardinal.ts";

const KINDS: Record<SearchKind, string> = {
  charts: "qrafik",
  figures: "rəqəm",
  events: "hadisə",
  disagreements: "ziddiyyət",
  series: "göstərici",
  sources: "mənbə",
  terms: "lüğət sözü",
  method: "metod bölməsi",
  pages: "saytın səhifəsi",
};

/** `12 hadisə`. */
function of(kind: SearchKind, n: number): string {
  return `${n} ${KINDS[kind]}`;
}

/** The page of the search, and the field that leads to it. */
export const search = {
  heading: "Axtarış",
  title: (q: string) => `“${q}” · Axtarış`,
  lead: "Rəqəm, hadisə, qrafik, mənbə və ya söz tapın. Rəqəmləri çap olunduğu və ya deyildiyi kimi yazın.",
  label: "Rəqəmlərdə, hadisələrdə, qrafiklərdə və mənbələrdə axtar",
  button: "Axtar",
  examples: "Məsələn: ",
  headings: {
    charts: "Qrafiklər",
    figures: "Rəqəmlər",
    events: "Hadisələr",
    disagreements: "Ziddiyyətlər",
    series: "Göstəricilər",
    sources: "Mənbələr",
    terms: "Lüğət",
    method: "Metod",
    pages: "Saytın səhifələri",
  } satisfies Record<SearchKind, string>,
  /** How much was found, by kind; kinds without a hit are not named. */
  found: (q: string, counts: [SearchKind, number][]) => `“${q}” üzrə tapılıb: ${listed(counts.map(([kind, n]) => of(kind, n)))}.`,
  nothing: (q: string) => `Burada “${q}” tapılmadı.`,
  /** Where each word is somewhere, and no entry has all. */
  notTogether: (q: string) => `Heç bir yazıda “${q}” sözlərinin hamısı birlikdə yoxdur.`,
  /** Behind what one of the words is in, where that stands on the page. */
  below: "Onlar aşağıda göstərilir.",
  only: (word: string) => `Yalnız “${word}” sözünü axtar`,
  meant: "Bəlkə bunu nəzərdə tuturdunuz: ",
  /** What closes the question after the words that may have been meant. */
  meantEnd: "?",
  /** Of an id that does not exist. */
  nearest: (id: string) => `Bəlkə bunu nəzərdə tuturdunuz: ${id}?`,
  /** Before charts that draw the figures found, or hold some of the words, where none holds them all. */
  near: "Bu mövzuda qrafiklər: ",
  /** Before searches without one of the words, where few entries hold all of them. */
  without: "Sözlərdən biri olmadan: ",
  /** One of these: its words, and how many entries hold them. */
  fewer: (q: string, n: number) => `“${q}” (${n})`,
  more: (kind: SearchKind, n: number) => `Hamısı: ${of(kind, n)}`,
  everything: (q: string) => `“${q}” olan hər şey`,
  elsewhere: "Və ya bunlara baxın: ",
  /** Words that tell nothing apart, as a folded text has them: small and without marks above or below. */
  small: "və ilə ucun bu o bir da də ki ya isə olan uzrə haqqinda nə kim hansi qədər necə nece haradan gəlir var edir nədir",
  /** How its words are looked for in other forms, in folded letters. */
  inflection: {
    beginnings: "",
    endings:
      "i u a ə in un da də dan dən si su sin sinin sunun ni nu nin nun na nə nda ndə ndan ndən ya yə yi yu sina sinə sini sunu lar lər lari ləri larin lərin lara lərə larda lərdə lardan lərdən larini lərini larinin lərinin larina lərinə larinda lərində larindan lərindən inin unun ina inə ini una unə unu inda ində unda undə indan indən undan undən la lə",
    shortest: 4,
    same: "",
    passed: "yasayir yasayirlar yasayan olub idi necədir barədə arasinda niyə harada vaxt",
  } satisfies Inflection,
};
