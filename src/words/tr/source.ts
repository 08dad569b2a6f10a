import type { CorpusFacts } from "../../model/corpusFacts.ts";
import { counted } from "./cardinal.ts";
import { capital } from "./cases.ts";
import { COUNTRY } from "./names.ts";

/** Where every figure leads. */
const EVERY_FIGURE = "Bu sitedeki her rakam, alındığı yere bağlantı verir.";

/** Articles and tables that figures come from. */
export const source = {
  heading: "Kaynaklar",
  lead: ({ documents, references }: Pick<CorpusFacts, "documents" | "references">) => {
    const argue = `${capital(counted(documents, "makale"))}, ${COUNTRY.aze.of} dengesini nasıl koruduğunu tartışıyor.`;
    const others = `${documents === 1 ? "Yanında" : "Yanlarında"} diğer ${counted(references, "kaynak")} yer alıyor: istatistikler, veri tabanları ve basın haberleri.`;
    return [argue, ...(references > 0 ? [others] : []), EVERY_FIGURE].join(" ");
  },
  /** Of a view with none of the articles: what it has. */
  leadOfOthers: (n: number): string =>
    n === 0 ? "Bu görünümde kaynak yok." : `Bu görünümde makale yok, yalnızca diğer ${counted(n, "kaynak")} var. ${EVERY_FIGURE}`,
  withFigures: (n: number, of: number) => `Diğer ${of} kaynağın ${n} tanesinde rakam var.`,
  author: "Yazar",
  noAuthor: "belirtilmemiş",
  publisher: "Yayıncı",
  published: "Yayım",
  unpublished: "bilinmiyor; tarihe göre hiçbir görünümde yer almaz",
  kind: "Tür",
  license: "Lisans",
  licenses: {
    "all rights reserved": "tüm hakları saklıdır",
    "all rights reserved; facts and few words quoted": "tüm hakları saklıdır; olgular ve az sayıda sözcük alıntılandı",
  } as Readonly<Record<string, string>>,
  address: "Adres",
  noAddress: "herkese açık adres yok",
  paragraphs: "Paragraf sayısı",
  checksum: "Metnin SHA-256 özeti",
  note: "Not",
  cite: "Bu kaynağı gösterin",
  numbers: (n: number) => `${n} rakam`,
  mapHeading: (n: number) => `Buradaki ${n} sayının her birini nasıl ele aldık`,
  mapLead:
    "Makaledeki her sayı, paragraf paragraf, ve onunla ne yaptığımız. Metnin kendisi gösterilmez. Paragraf numaralarında görsel altı yazıları ve diğer sayfa öğeleri de sayılır.",
  noNumbers: "alınacak bir şey yok",
  events: (n: number) => `${n} olay`,
  /** In place of what was taken, where nothing was: that a note of ours names the source, by what the note is on, or else that there is nothing. */
  named: "bir rakamın notunda adı geçiyor",
  namedOnEvent: "bir olayın notunda adı geçiyor",
  namedOnSource: "başka bir kaynağın notunda adı geçiyor",
  nothing: "ne rakam ne de olay",
  /** What was taken from a source; what it has none of is not said. */
  taken: (figures: number, events: number) =>
    [...(figures === 0 ? [] : [`${figures} rakam`]), ...(events === 0 ? [] : [`${events} olay`])].join(", "),
  /** Heading over the pages whose notes name the source. */
  namedIn: "Başka sayfaların notlarında adı geçiyor",
  json: "JSON olarak bu kaynak",
};
