import { counted } from "./cardinal.ts";
import { capital } from "./cases.ts";

/** The dashboard. */
export const home = {
  kicker: (area: string, partners: [string, string], first: number, last: number) =>
    `${partners[0]} ile ${partners[1]} arasında ${area}, ${first}–${last}`,
  checked: (articles: number) => `${capital(counted(articles, "makaledeki"))} rakam ve tarihler denetlendi`,
  /** The control that goes back to what could be known at a date. */
  knownBy: {
    label: "Yalnızca seçilen günün veya yılın sonuna kadar yayımlanmış olanları göster",
    now: "bugün",
    /** Ends of years are said short. */
    day: (day: string, inWords: string) => (day.endsWith("-12-31") ? day.slice(0, 4) : inWords),
    counted: (n: number, all: number, day: string) =>
      `${all} kaynağımızın ${n} tanesi, ${day} itibarıyla kesin olarak yayımlanmıştı. Bu sayfa yalnızca onları kullanıyor.`,
  },
  sections: {
    label: "Bu sayfada",
    index: "Denge endeksi",
    contradictions: "Çelişkiler",
    events: "Son olaylar",
    more: "Devamı",
    glossary: "İlk kez mi buradasınız?",
  },
  actions: {
    label: (chart: string) => `Şununla yapabilecekleriniz: ${chart}`,
    table: "Tablo",
    share: "Paylaş",
    embed: "Siteye ekle",
    download: "İndir:",
    sources: (n: number) => `Kaynaklar (${n})`,
  },
  lead: "Makalelerde rakamlar uçuşuyor. Burada her rakam geçtiği yerde duruyor: sınırlayıcı ifadesiyle, paydasıyla, varsa yılıyla ve kaynaktaki sözlere giden bir yolla.",
};
