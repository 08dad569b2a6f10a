import { COUNTRY } from "./names.ts";

/** What is said to programs that look for the site, and to those who read what they found. */
export const found = {
  summary: `${COUNTRY.aze.of} ${COUNTRY.irn.name} ve ${COUNTRY.isr.with} ilişkileri hakkında iddia edilenler, diğer kaynakların gösterdikleriyle yan yana: kaynakta geçtiği gibi, alıntısı ve kaynağıyla rakamlar; doğrulaması yapılmışsa sonucuyla iddialar; oylamalar, ticaret, silahlar ve daha fazlasını içeren bir denge tablosu.`,
  notes: [
    "Rakamlar kaynakta geçtiği gibi, sınırlayıcı ifadeleriyle alıntılanır. Farklı şeyleri sayan rakamlar hiçbir zaman birleştirilmez. Eksik bir yıl sıfır değildir.",
    "`release=` içeren bir adres aynı sayıları ve sözleri sonsuza dek korur; her yanıt sürümünü ve nasıl kaynak gösterileceğini belirtir.",
  ],
  sections: { pages: "Sayfalar", data: "Veriler", optional: "İsteğe bağlı" },
  pages: {
    home: "diğer kaynakların söylediği ve makalelerin iddia ettiği, bir bakışta",
    charts: "bütün grafikler, konularına göre",
    checks: "diğer kaynaklarla karşılaştırılan iddialar, sonucu ve gerekçesiyle",
    disagreements: "makalelerin birbiriyle çeliştiği yerler",
    events: "zaman çizelgesi",
    sources: "makaleler ve diğer kaynaklar, kullanım koşullarıyla",
    method: "dengenin nasıl ölçüldüğü ve nelerin iddia edilmediği",
    glossary: "bu sayfalardaki sözcüklerin açıklamaları",
    changes: "her sürümün neyi neden değiştirdiği",
    about: "bunu kimin, hangi lisansla yayımladığı",
  },
  data: {
    guide: "verilerin programlardan nasıl kullanılacağı, kopyalanacak satırlarla",
    openapi: "OpenAPI 3.1",
    observations: "CSV olarak bütün rakamlar",
    parquet: "Parquet olarak bütün rakamlar",
    mcp: "yapay zekâ asistanları için Streamable HTTP üzerinden Model Context Protocol",
    package: "Data Package olarak en yeni sürüm: adreslerinden açılan tablolar; türleri, anahtarları, kod kitabı ve lisansıyla",
    releases: "dondurulmuş sürümler, her biri kendi Data Package dosyasıyla",
  },
  names: {
    openapi: "OpenAPI tanımı",
    observations: "Rakamlar",
    parquet: "Parquet olarak rakamlar",
    package: "Data Package",
    releases: "Sürümler",
    mcp: "Asistanlar için araçlar",
  },
  forms: { feed: "Değişiklik akışı", json: "JSON olarak aynısı", csv: "CSV olarak aynısı" },
  /** The verdict of a fact check where it stands alone. */
  review: { agrees: "Diğer kaynaklarla uyuşuyor", differs: "Diğer kaynaklarla uyuşmuyor" },
  claim: (figure: string, what: string, who: string) => `${figure}: ${what} (${who})`,
  catalog: (name: string) => `${name}: rakamlar, olaylar ve doğrulamalar`,
};
