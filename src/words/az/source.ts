import type { CorpusFacts } from "../../model/corpusFacts.ts";
import { capital } from "./capital.ts";
import { counted, digitsOfThem } from "./cardinal.ts";
import { names } from "./names.ts";

/** Where every figure leads. */
const EVERY_FIGURE = "Bu saytdakı hər rəqəm haradan gəldiyinə keçid verir.";

/** Articles and tables that figures come from. */
export const source = {
  heading: "Mənbələr",
  lead: ({ documents, references }: Pick<CorpusFacts, "documents" | "references">) => {
    const argue = `${capital(counted(documents, "məqalə"))} ${names.aze.genitive} balansı necə saxlamasından bəhs edir.`;
    const others = `${documents === 1 ? "Onun" : "Onların"} yanında ${counted(references, "digər mənbə")} var: statistika, məlumat bazaları və mətbuat xəbərləri.`;
    return [argue, ...(references > 0 ? [others] : []), EVERY_FIGURE].join(" ");
  },
  /** Of a view with none of the articles: what it has. */
  leadOfOthers: (n: number): string =>
    n === 0 ? "Bu görünüşdə heç bir mənbə yoxdur." : `Bu görünüşdə məqalə yoxdur, yalnız ${counted(n, "digər mənbə")} var. ${EVERY_FIGURE}`,
  withFigures: (n: number, of: number) => `Digər ${of} mənbənin ${digitsOfThem(n, "locative")} rəqəm var.`,
  author: "Müəllif",
  noAuthor: "göstərilməyib",
  publisher: "Naşir",
  published: "Dərc olunub",
  unpublished: "bilinmir; tarix seçilən heç bir görünüşdə nəzərə alınmır",
  kind: "Növ",
  license: "Lisenziya",
  licenses: {
    "all rights reserved": "bütün hüquqlar qorunur",
    "all rights reserved; facts and few words quoted": "bütün hüquqlar qorunur; faktlar və az sayda söz sitat gətirilib",
  } as Readonly<Record<string, string>>,
  address: "Ünvan",
  noAddress: "açıq ünvanı yoxdur",
  paragraphs: "Abzaslar",
  checksum: "Mətnin SHA-256 dəyəri",
  note: "İzah",
  cite: "Bu mənbəyə istinad edin",
  numbers: (n: number) => `${n} rəqəm`,
  mapHeading: (n: number) => `Ondakı ${n} ədədin hər birinə necə yanaşmışıq`,
  mapLead:
    "Məqalədəki hər ədəd, abzas-abzas, və onunla nə etdiyimiz. Mətnin özü göstərilmir. Abzas nömrələri başlıqaltıları və səhifənin digər tərtibat elementlərini də sayır.",
  noNumbers: "götürüləcək bir şey yoxdur",
  events: (n: number) => `${n} hadisə`,
  /** In place of what was taken, where nothing was: that a note of ours names the source, by what the note is on, or else that there is nothing. */
  named: "bir rəqəmin izahında adı çəkilir",
  namedOnEvent: "bir hadisənin izahında adı çəkilir",
  namedOnSource: "başqa mənbənin izahında adı çəkilir",
  nothing: "nə rəqəm, nə də hadisə",
  /** What was taken from a source; what it has none of is not said. */
  taken: (figures: number, events: number) =>
    [...(figures === 0 ? [] : [`${figures} rəqəm`]), ...(events === 0 ? [] : [`${events} hadisə`])].join(", "),
  /** Heading over the pages whose notes name the source. */
  namedIn: "Başqa səhifələrin izahlarında adı çəkilir",
  json: "Bu mənbə JSON şəklində",
};
