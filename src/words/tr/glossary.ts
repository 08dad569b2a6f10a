import type { GlossaryEntry, GlossaryPage } from "../en/glossary.ts";
import { subjectText } from "../naming.ts";
import { COUNTRY } from "./names.ts";

const ENTRIES: GlossaryEntry[] = [
  {
    id: "articles",
    term: "makaleler",
    definition:
      "Bu denge hakkında çeşitli yazarların yayımlanmış metinleri: Her birinin adı kaynaklar sayfasında. İçlerindeki her rakamın ve her olayın izi, geldiği sözlere kadar sürülür.",
    see: "sources",
  },
  {
    id: "claim",
    term: "iddia",
    definition: "Makalelerden birinin verdiği bir rakam veya bir olayın tarihi.",
  },
  {
    id: "record",
    term: "diğer kaynaklar",
    definition:
      "Makaleler dışında rakam veya olay aldığımız kaynaklar: istatistik kurumları, veri tabanları, yetkililer ve basın. Onlar da yanılabilir; bu yüzden her rakamda kimin bildirdiği belirtilir.",
    see: "sources",
  },
  {
    id: "fact-check",
    term: "doğrulama",
    definition: "Makalelerdeki rakamlar ve tarihler, diğer kaynakların aynı zaman ve aynı şey için söyledikleriyle yan yana.",
    see: "checks",
  },
  {
    id: "verdict",
    term: "doğrulama sonucu",
    definition:
      "Bir doğrulamanın sonucu: İddia diğer kaynaklarla uyuşur, uyuşmaz veya sınanamaz. Her sonuçta gerekçesi ve karşılaştırılan rakamlar verilir.",
    see: "checks",
  },
  {
    id: "contradiction",
    term: "çelişki",
    definition:
      "Makalelerin farklı şeyler söylediği veya bir makalenin iki ayrı şey söylediği bir nokta. Her iddiayı olduğu gibi gösteriyor, hiçbirini düzeltmiyoruz.",
    see: "disagreements",
  },
  {
    id: "event",
    term: "olay",
    definition: `${COUNTRY.aze.name} ile ${COUNTRY.irn.name} veya ${COUNTRY.isr.name} arasında geçtiği bildirilen bir şey. Gerçekleşmiş olabilir ya da yalnızca planlanmış, öne sürülmüş veya yalanlanmış olabilir; hangisi olduğunu sayfa söyler.`,
    see: "events",
  },
  {
    id: "episode",
    term: "bütün (ana olay ve ona bağlı olaylar)",
    definition: "Bir ana olay ve ona bağlı olaylar, örneğin bir ziyaret ve o sırada imzalananlar. Denge endeksi her bütünü bir kez sayar.",
    see: "events",
  },
  {
    id: "score",
    term: "puan",
    definition:
      "Standart bir listenin, Goldstein ölçeğinin her olay türüne çatışmadan (sıfırın altı) iş birliğine (sıfırın üstü) doğru verdiği değer.",
    see: "method",
  },
  {
    id: "balance-index",
    term: "denge endeksi",
    definition: `Makalelerdeki puanlanmış olaylardan hesaplanan, yılda bir sayı: Sıfırın üstünde olaylar ${COUNTRY.isr.of}, altında ${COUNTRY.irn.of} lehinedir. Sıfıra yakınsa denge veya bilinmezlik anlamına gelebilir.`,
    see: "method",
  },
  {
    id: "half-life",
    term: "yarılanma süresi",
    definition: "Bir olayın denge endeksinde yalnızca yarı ağırlıkla sayılması için geçmesi gereken yıl sayısı.",
    see: "method",
  },
  {
    id: "caution-weight",
    term: "ihtiyat ağırlığı",
    definition:
      "Denge endeksinin bütün olayların ağırlığına eklediği sabit bir miktar; böylece yalnızca bir iki olay endeksi sıfırdan uzağa götüremez.",
    see: "method",
  },
  {
    id: "band",
    term: "bant",
    definition:
      "Denge endeksinin, bütün makaleler sayıldığında ve herhangi biri dışarıda bırakıldığında aldığı en düşük değerden en yükseğine kadar olan aralık.",
    see: "method",
  },
  {
    id: "coders",
    term: "kodlayıcılar",
    definition:
      "Birbirinin çalışmasını görmeden her makaleyi rakamlara ve olaylara dönüştüren iki okur. Onların iki sürümü, yani kodlamalar, karara bağlanmış verilerin yanında saklanır.",
    see: "method",
  },
  {
    id: "methods-disagree",
    term: "yöntemler uyuşmuyor",
    definition:
      "O yıl, denediğimiz yöntemler, makalelerin iki kodlaması veya uç ayarlar denge endeksini aynı tarafa koymakta birleşmedi. Bu yüzden yön belirtmiyoruz.",
    see: "method",
  },
  {
    id: "common-count",
    term: "ortak sayım",
    definition: `Aynı kurumun, aynı dönem için, aynı biçimde saydığı bir ${COUNTRY.irn.name} rakamı ve bir ${COUNTRY.isr.name} rakamı. Yalnızca böyle bir çift karşılaştırılır.`,
    see: "sheetRows",
  },
  {
    id: "nearer-at-the-un",
    term: `BM’de ${COUNTRY.irn.to} veya ${COUNTRY.isr.to} daha yakın`,
    definition:
      subjectText("votes.left_out", "tr") &&
      `Ortalama üyenin aynı kayıtlı oylamalarda durduğu yerden ölçüldüğünde, ${COUNTRY.aze.of} ötekine kıyasla o ülkeye daha çok benzer biçimde oy vermesi. ${subjectText("votes.left_out", "tr")}`,
    see: "sheetRows",
  },
  {
    id: "ideal-point",
    term: "ideal nokta",
    definition:
      "Bir BM üyesinin tek bir çizgi üzerindeki yeri; benzer oy veren üyeler birbirine yakın dursun diye bütün oylarından hesaplanır.",
    see: "sheetRows",
  },
  {
    id: "oic",
    term: "İİT",
    definition: subjectText("glossary.oic", "tr"),
  },
  {
    id: "clear-and-slight",
    term: "belirgin, hafif",
    definition:
      "İkisini kapsayan bir sayımın bir ülkeyi ne kadar güçlü gösterdiği. Belirginin nerede başladığı bizim seçimimizdir; başka seçimlerin neyi değiştireceğini yöntem sayfası gösterir.",
    see: "thresholds",
  },
  {
    id: "grade",
    term: "güvenilirlik",
    definition:
      "Rakamların ne kadar iyi sayıldığı: A, başka bir kaynakla sınanmış tek yöntem; B, bilinen bir eksik; C, kaba veya şüpheli bir sayım.",
    see: "sheetRows",
  },
  {
    id: "turnover",
    term: "ticaret hacmi",
    definition: "Her iki yönde ticareti yapılan mallar: ihracat ile ithalatın toplamı.",
  },
  {
    id: "customs-count",
    term: "gümrük sayımı",
    definition: "Bir ülkenin kendi gümrük idaresinin saydığı biçimiyle mallar. İki ülke aynı ticareti nadiren aynı biçimde sayar.",
  },
  {
    id: "reconciled-count",
    term: "uzlaştırılmış sayım",
    definition:
      "Satıcının ve alıcının bildirdiklerinden, her mal akışı için çıkarılan tek bir değer. Burada kullanılan, CEPII’nin BACI verisidir.",
    see: "sheetRows",
  },
  {
    id: "iranian-year",
    term: subjectText("glossary.year.term", "tr"),
    definition: subjectText("glossary.year", "tr"),
  },
  {
    id: "tiv",
    term: "TIV",
    definition:
      "Eğilim göstergesi değeri (trend-indicator value): SIPRI’nin teslim edilen silahların hacmi için kullandığı birim. Parayı değil, askerî kapasiteyi ölçer.",
  },
  {
    id: "window",
    term: "çok yıllık dönem",
    definition:
      "Birlikte sayılan, art arda birkaç yıl. Böyle bir döneme ait pay, içindeki tek bir yılın payı değildir ve komşu dönemler örtüşür.",
  },
  {
    id: "denominator",
    term: "payda",
    definition: "Bir payın neyin payı olduğu. Bir ülkenin kullandığı petrolün payı, ithal ettiği petrolün payı değildir.",
  },
  {
    id: "minimum-count",
    term: "alt sınır",
    definition:
      "Ziyaretler gibi, bulunanların sayımı. Gerçek sayı en az o kadardır; hiç ziyaret bulunmayan bir yıl, yalnızca hakkında haber bulunmayan bir yıl olabilir.",
  },
  {
    id: "calculation",
    term: "bizim hesabımız",
    definition:
      "Hiçbir kaynakta geçmeyen bir rakam: Onu kaynaklarda geçenlerden biz hesapladık. Nasıl hesaplandığı kendi sayfasında yazar; tahminler gibi içi boş veya kesik çizgili çizilebilir.",
  },
  {
    id: "estimate",
    term: "bizim tahminimiz",
    definition:
      "Toplamaktan ve saymaktan fazlasını gerektiren bir hesabımız: örneğin yuvarlanmış bir artış oranını uygulamak veya bir anlaşmayı yıllarına eşit bölmek. İçi boş veya kesik çizgili çizilir.",
  },
  {
    id: "implied",
    term: "kaynaktan çıkarılıyor",
    definition:
      "Yıl ya da gün için: Kaynak onu rakamın yanında yazmıyor, ama metnin ifadesinden ya da yazıldığı zamandan anlaşılıyor. Kaynaktan okunmuştur, bizim tahminimiz değildir.",
  },
  {
    id: "published-by",
    term: "yayım tarihi en geç",
    definition:
      "Seçebileceğiniz bir tarih. Yalnızca o tarih itibarıyla kesin olarak yayımlanmış kaynaklar sayılır; böylece o zaman neyin bilinebileceğini görürsünüz.",
  },
  {
    id: "release",
    term: "sürüm",
    definition: "Bütün verilerimizin numaralı, dondurulmuş bir kopyası. Bir sürümü adıyla belirten bir adres hep aynı rakamları gösterir.",
    see: "changes",
  },
];

/** Words that are used on every page, each explained once. */
export const glossary = {
  heading: "Sözlük",
  lead: "Bu sayfalardaki sözcüklerin anlamı, her biri bir kez açıklanmış olarak.",
  /** A term of another subject has no definition in the data, and is not explained. */
  entries: ENTRIES.filter(({ definition }) => definition !== ""),
  /** Link from a term to a page that shows it in use. */
  see: {
    checks: "Doğrulama",
    disagreements: "Çelişkiler",
    events: "Olaylar",
    sources: "Kaynaklar",
    changes: "Sürümler",
    method: "Yöntem",
    sheetRows: "Her satır neyi sayıyor",
    thresholds: "Eşikler",
  } satisfies Record<GlossaryPage, string>,
};
