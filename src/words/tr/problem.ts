import { problem as english } from "../en/problem.ts";

/** What readers call a noun of the API. */
const NOUNS: Record<string, string> = {
  observation: "rakam",
  event: "olay",
  source: "kaynak",
  chart: "grafik",
  series: "seri",
  release: "sürüm",
  file: "dosya",
};

const noun = (name: string) => NOUNS[name] ?? name;

/** Errors, as people meet them on a page; what only programs and their authors read, such as the pages of the types, stays English. */
export const problem = {
  ...english,
  titles: {
    "invalid-parameter": "Geçersiz parametre",
    "not-found": "Sayfa bulunamadı",
    gone: "Bu geri çekildi",
    "method-not-allowed": "Bu yönteme izin verilmiyor",
    "precondition-failed": "Koşul sağlanmıyor",
    "range-not-satisfiable": "Böyle bir bayt aralığı yok",
    "internal-error": "Bizim tarafımızda bir şeyler ters gitti",
    "format-not-supported": "Bu biçim desteklenmiyor",
    unavailable: "Geçici olarak kullanılamıyor",
    busy: "Çizim kuyruğu dolu",
    "too-many-requests": "Bir defada çok fazla görsel",
    "too-many-rows": "Tek bir yanıt için çok fazla satır",
  },
  given: (value: string) => `Adreste bunun yerine “${value}” yazıyor.`,
  notFound: (name: string, id: string) => `“${id}” kimliğiyle bir ${noun(name)} yok`,
  notYet: (name: string, id: string, release: string) =>
    `${release} sürümünde “${id}” kimliğiyle bir ${noun(name)} henüz yok. Sonraki sürümlerde var`,
  newest: "En yeni sürümde açın",
  notByDate: (name: string, id: string, day: string) =>
    `${day} itibarıyla kesin olarak yayımlanmış olanlar arasında “${id}” kimliğiyle bir ${noun(name)} yok`,
  withoutDate: "Tarih olmadan açın",
  notFoundWithHint: (name: string, id: string, hint: string) =>
    `“${id}” kimliğiyle bir ${noun(name)} yok. Şunu mu demek istediniz: ${hint}?`,
  gone: (name: string, id: string, release: string, reason: string | null) =>
    `Bu ${noun(name)} (${id}) ${release} sürümünde geri çekildi: ${reason ?? "hesaplandığı hiçbir şey kalmadı"}`,
  noPage: (path: string) => `${path} adresini bulamadık`,
  goneLast: (release: string) => `${release} sürümündeki hali`,
  unavailable: (release: string) => `${release} sürümü var, ama şu anda okunamıyor. Yerine başka veri konmadı. Lütfen yeniden deneyin.`,
  unavailableRenderer:
    "PNG dosyaları şu anda çizilemiyor. Aynı görselin SVG hali ve bütün sayfalar kullanılabilir. Lütfen yeniden deneyin.",
  unavailableFile: "Bu yanıtın dayandığı bir dosya şu anda okunamıyor. Yerine başka veri konmadı. Lütfen yeniden deneyin.",
  busy: "Başka görseller çiziliyor. Lütfen birkaç saniye sonra yeniden deneyin veya SVG dosyasını isteyin.",
  tooMany: "Bir dakika içinde çok sayıda görsel istediniz. Lütfen bir dakika sonra yeniden deneyin veya SVG dosyalarını isteyin.",
  internal: "Bu isteği yanıtlayamadık. Hiçbir şey değişmedi.",
  tooManyRows:
    "Bu yanıt, tek bir istek için okunabilecek olandan fazla satır gerektiriyor. Lütfen daha azını isteyin: tek bir seri, grafik veya rakam için. Bütün satırlar, /v1/releases altındaki sürüm paketlerinde bir arada.",
  home: "Genel bakışa git",
};
