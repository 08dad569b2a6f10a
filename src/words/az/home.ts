import { capital } from "./capital.ts";
import { counted, ofThem } from "./cardinal.ts";

/** The dashboard. */
export const home = {
  kicker: (area: string, partners: [string, string], first: number, last: number) =>
    `${partners[0]} ilə ${partners[1]} arasında ${area}, ${first}–${last}`,
  checked: (articles: number) => `${capital(counted(articles, "məqalədəki"))} rəqəm və tarixlər yoxlanılıb`,
  /** The control that goes back to what could be known at a date. */
  knownBy: {
    label: "Yalnız seçilən günün və ya ilin sonunadək dərc olunanları göstər",
    now: "bu gün",
    /** Ends of years are said short. */
    day: (day: string, inWords: string) => (day.endsWith("-12-31") ? day.slice(0, 4) : inWords),
    counted: (n: number, all: number, day: string) =>
      `${all} mənbəmizdən ${ofThem(n, "genitive")} ${day} tarixinədək dərc olunduğu dəqiq bilinir. Bu səhifə yalnız onlardan istifadə edir.`,
  },
  sections: {
    label: "Bu səhifədə",
    index: "Balans indeksi",
    contradictions: "Ziddiyyətlər",
    events: "Son hadisələr",
    more: "Daha çox",
    glossary: "İlk dəfə buradasınız?",
  },
  actions: {
    label: (chart: string) => `Bununla nə edə bilərsiniz: ${chart}`,
    table: "Cədvəl",
    share: "Paylaş",
    embed: "Yerləşdir",
    download: "Yüklə:",
    sources: (n: number) => `Mənbələr (${n})`,
  },
  lead: "Məqalələr rəqəmləri səpələyir. Burada hər rəqəm çap olunduğu yerdə durur: ehtiyat sözü, məxrəci, varsa ili və sözlərin özünə aparan yolla.",
};
