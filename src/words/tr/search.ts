import type { Inflection } from "../../model/search/inflection.ts";
import type { SearchKind } from "../../model/search/searchable.ts";
import { listed } from "./cardinal.ts";

/** By kind: a hit, and of hits, both singular behind a number. */
const KINDS: Record<SearchKind, [name: string, of: string]> = {
  charts: ["grafik", "grafiğin"],
  figures: ["rakam", "rakamın"],
  events: ["olay", "olayın"],
  disagreements: ["çelişki", "çelişkinin"],
  series: ["ölçü", "ölçünün"],
  sources: ["kaynak", "kaynağın"],
  terms: ["sözlük terimi", "sözlük teriminin"],
  method: ["yöntem bölümü", "yöntem bölümünün"],
  pages: ["site sayfası", "site sayfasının"],
};

/** The page of the search, and the field that leads to it. */
export const search = {
  heading: "Arama",
  title: (q: string) => `“${q}” · Arama`,
  lead: "Bir rakam, olay, grafik, kaynak veya terim bulun. Rakamları basıldıkları ya da söylendikleri gibi yazın.",
  label: "Rakamlarda, olaylarda, grafiklerde ve kaynaklarda arayın",
  button: "Ara",
  examples: "Örneğin: ",
  headings: {
    charts: "Grafikler",
    figures: "Rakamlar",
    events: "Olaylar",
    disagreements: "Çelişkiler",
    series: "Ölçüler",
    sources: "Kaynaklar",
    terms: "Sözlük",
    method: "Yöntem",
    pages: "Bu sitenin sayfaları",
  } satisfies Record<SearchKind, string>,
  /** How much was found, by kind; kinds without a hit are not named. */
  found: (q: string, counts: [SearchKind, number][]) =>
    `“${q}” için bulunanlar: ${listed(counts.map(([kind, n]) => `${n} ${KINDS[kind][0]}`))}.`,
  nothing: (q: string) => `Burada “${q}” içeren bir şey yok.`,
  /** Where each word is somewhere, and no entry has all. */
  notTogether: (q: string) => `“${q}” aramasındaki bütün sözcükleri birlikte içeren tek bir kayıt yok.`,
  /** Behind what one of the words is in, where that stands on the page. */
  below: "Aşağıda gösteriliyorlar.",
  only: (word: string) => `Yalnızca “${word}” sözcüğünü ara`,
  meant: "Şunu mu demek istediniz: ",
  /** What closes the question after the words that may have been meant. */
  meantEnd: "?",
  /** Of an id that does not exist. */
  nearest: (id: string) => `Şunu mu demek istediniz: ${id}?`,
  /** Before charts that draw the figures found, or hold some of the words, where none holds them all. */
  near: "Bu konudaki grafikler: ",
  /** Before searches without one of the words, where few entries hold all of them. */
  without: "Sözcüklerden biri olmadan: ",
  /** One of these: its words, and how many entries hold them. */
  fewer: (q: string, n: number) => `“${q}” (${n})`,
  more: (kind: SearchKind, n: number) => `${n} ${KINDS[kind][1]} tümü`,
  everything: (q: string) => `“${q}” içeren her şey`,
  elsewhere: "Ya da şunlara göz atın: ",
  /** Words that tell nothing apart, in small letters, without accents. */
  small: "ama bir bu da de en geliyor hangi icin ile kac kadar ki kim mi midir mu nasil ne nereden o var ve veya ya",
  /** How its words are looked for in other forms, in folded letters. */
  inflection: {
    beginnings: "",
    endings:
      "i u a e in un im um yi yu yla yle si su sin sun da de ta te dan den tan ten ni nu nin nun na ne nda nde ndan nden ya ye sinin sunun sina sine sini sunu sinda sinde lar ler lari leri larin lerin lara lere larda lerde lardan lerden larini lerini larinin lerinin larina lerine larinda lerinde larindan lerinden inin unun ina ine ini una une unu inda inde unda unde indan inden undan unden la le",
    shortest: 4,
    same: "",
    passed: "yasiyor yasiyorlar yasayan vardi nedir oldu kactir hakkinda arasinda neden niye nerede zaman",
  } satisfies Inflection,
};
