import { problem as english } from "../en/problem.ts";

/** Errors, as people meet them on a page; what only programs and their authors read, such as the pages of the types, stays English. */
export const problem = {
  ...english,
  titles: {
    "invalid-parameter": "Geçersiz parametre",
    "not-found": "Sayfa bulunamadı",
    gone: "Bu geri çekildi",
    "method-not-allowed": "Bu yönteme izin verilmiyor",
    "internal-error": "Bizim tarafımızda bir şeyler ters gitti",
    "format-not-supported": "Bu biçim desteklenmiyor",
    unavailable: "Geçici olarak kullanılamıyor",
    busy: "Çizim kuyruğu dolu",
    "too-many-requests": "Bir defada çok fazla görsel",
  },
  noPage: (path: string) => `${path} adresinde bir şey yok`,
  goneLast: (release: string) => `${release} sürümündeki hali`,
  unavailable: (release: string) => `${release} sürümü var, ama şu anda okunamıyor. Yerine başka veri konmadı. Lütfen yeniden deneyin.`,
  unavailableRenderer:
    "PNG dosyaları şu anda çizilemiyor. Aynı görselin SVG hali ve bütün sayfalar kullanılabilir. Lütfen yeniden deneyin.",
  unavailableFile: "Bu yanıtın dayandığı bir dosya şu anda okunamıyor. Yerine başka veri konmadı. Lütfen yeniden deneyin.",
  busy: "Başka görseller çiziliyor. Lütfen birkaç saniye sonra yeniden deneyin veya SVG dosyasını isteyin.",
  tooMany: "Bir dakika içinde çok sayıda görsel istediniz. Lütfen bir dakika sonra yeniden deneyin veya SVG dosyalarını isteyin.",
  internal: "Bu isteği yanıtlayamadık. Hiçbir şey değişmedi.",
  invalidRequest: "Adreste bilinmeyen veya hatalı yazılmış bir parametre var.",
  home: "Genel bakışa git",
};
