import type { CorpusFacts } from "../../model/corpusFacts.ts";
import { capital } from "./capital.ts";
import { counted } from "./cardinal.ts";
import { names } from "./names.ts";

/** Articles and tables that figures come from. */
export const source = {
  heading: "Mənbələr",
  lead: ({ documents, references }: Pick<CorpusFacts, "documents" | "references">) => {
    const argue = `${capital(counted(documents, "məqalə"))} ${names.aze.genitive} balansı necə saxlamasından bəhs edir.`;
    const others = `${documents === 1 ? "Onun" : "Onların"} yanında ${counted(references, "digər mənbə")} var: statistika, məlumat bazaları və mətbuat xəbərləri.`;
    return [argue, ...(references > 0 ? [others] : []), "Bu saytdakı hər rəqəm haradan gəldiyinə keçid verir."].join(" ");
  },
  author: "Müəllif",
  noAuthor: "göstərilməyib",
  publisher: "Naşir",
  published: "Dərc olunub",
  kind: "Növ",
  license: "Lisenziya",
  address: "Ünvan",
  noAddress: "açıq ünvanı yoxdur",
  paragraphs: "Abzaslar",
  checksum: "Mətnin SHA-256 dəyəri",
  technical: "Texniki təfərrüatlar",
  note: "İzah",
  cite: "Bu mənbəyə istinad edin",
  numbers: (n: number) => `${n} rəqəm`,
  mapHeading: (n: number) => `Ondakı ${n} ədədin hər birinə necə yanaşmışıq`,
  mapLead:
    "Məqalədəki hər ədəd, abzas-abzas, və onunla nə etdiyimiz. Mətnin özü göstərilmir. Abzas nömrələri başlıqaltıları və səhifənin digər tərtibat elementlərini də sayır.",
  noNumbers: "götürüləcək bir şey yoxdur",
  events: (n: number) => `${n} hadisə`,
  /** What was taken from a source; what it has none of is not said. */
  taken: (figures: number, events: number) =>
    [...(figures === 0 ? [] : [`${figures} rəqəm`]), ...(events === 0 ? [] : [`${events} hadisə`])].join(", "),
  json: "Bu mənbə JSON şəklində",
};
