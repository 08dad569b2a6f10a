import type { CorpusFacts } from "../../model/corpusFacts.ts";
import { MAX_QUOTE_WORDS } from "../../model/quote.ts";
import { cardinal, counted } from "./cardinal.ts";
import { capital } from "./cases.ts";
import { COUNTRY, SITE } from "./names.ts";

/** Who, license, how to report an error. */
export const about = {
  heading: "Hakkında",
  lead: `Makaleler ${COUNTRY.aze.of} ${COUNTRY.irn.name} ile ${COUNTRY.isr.name} arasında bir denge tuttuğunu söylüyor ve bunu kanıtlamak için sayılar veriyor. ${SITE}, her sayının nereden geldiğini, ne kadar kesin olduğunu ve bulduğumuz diğer kaynakların onu doğrulayıp doğrulamadığını gösteriyor.`,
  sections: (f: CorpusFacts) => [
    {
      id: "here",
      heading: "Burada ne bulursunuz",
      text: `${capital(counted(f.documents, "makale"))} okuduk ve ${f.tokens} sayı sözcüğü bulduk. Bunların ${f.figureTokens} tanesi grafiklerimizdeki ${counted(f.claims, "rakama")}, ${f.eventTokens} tanesi olaylara ait. Geri kalanı bağlam, tarih, dilbilgisi veya sayfa öğesi; her makalenin sayfası her birini nasıl ele aldığımızı gösteriyor. Her rakam sınırlayıcı ifadesini, neyin payı olduğunu, dönemini ve içinde geçtiği birkaç sözcüğü korur. Eksik rakam sıfır değildir, plan olay değildir, öne sürülen şey olgu değildir, okur yorumu da makale değildir.`,
    },
    {
      id: "not-here",
      heading: "Burada ne bulamazsınız",
      text: `Makalelerin kendilerini: Onlar başkalarının eseridir. Alıntılar en fazla ${cardinal(MAX_QUOTE_WORDS)} sözcüktür ve alındıkları yere bağlantı verir. İddiaların yanında istatistik kurumlarından, veri tabanlarından ve basından ${counted(f.records, "rakam")} yer alır. Bu rakamlar diğer ${counted(f.references, "kaynağın")} ${f.recordSources} tanesinden gelir. Doğrulamada iddialar bu rakamların ${f.compared} tanesiyle ve olaylara ilişkin, tarihi belirtilmiş ${f.comparedDates} haberle karşılaştırılır. Her birinde kimin, hangi koşullarla bildirdiği belirtilir. Bunları tek tek aradık, dolayısıyla tam bir liste değiller. Hiçbir boşluğu doldurmuyoruz: Hiçbir kaynağın rakam vermediği yerde grafikler de rakam göstermez.`,
    },
    {
      id: "use",
      heading: "Kullanın",
      text: `Her grafiğin rakamları JSON ve CSV olarak sunulur. Verilerimiz ve metinlerimiz CC BY 4.0, kodumuz MIT lisanslıdır. Alıntılar yazarlarına aittir. Lütfen ${SITE} adını, sürümü ve adresi belirtin.`,
    },
    {
      id: "errors",
      heading: "Hata bildirin",
      text: "Lütfen rakamın sayfasındaki kimliğini ve kaynağın bunun yerine ne söylediğini yazın. Düzeltilen bir rakamın eski adresi yenisine yönlendirir.",
    },
    {
      id: "privacy",
      heading: "Gizlilik",
      text: "Çerez yok, anahtar yok, izleyici yok, üçüncü taraf yok.",
    },
  ],
  /** Which languages the site stands in, how far each is, and how to mend a sentence; only where there are others than English. */
  languages: {
    heading: "Başka dillerde",
    text: "Site İngilizce yazıldı ve İngilizceden çevrildi. Anadili konuşan okurlara ulaşılamadı: Bir cümle kulağa yabancı gelebilir veya yanlış olabilir; geçerli olan İngilizce cümledir. Alıntılar ile kaynakların adları ve başlıkları olduğu gibi kalır. Tek tek rakamlara ilişkin notlarımız, programcılara yönelik sayfalar ve bir dilin eklenmesinden önceki sürümler İngilizcedir.",
    /** How many texts of the data a language has, how many of them were read a second time, and how many translated back and compared. */
    state: ({ translated, reread, comparedBack }: { translated: number; reread: number; comparedBack: number }) => {
      const texts = counted(translated, "başlık, etiket ve özet");
      if (reread === translated && comparedBack === translated)
        return `${texts} çevrildi, ikinci kez okundu ve İngilizcesiyle karşılaştırıldı`;
      return `${texts} çevrildi; ${reread} tanesi ikinci kez okundu, ${comparedBack} tanesi İngilizcesiyle karşılaştırıldı`;
    },
    /** Where every language has come as far. */
    each: (state: string) => `Bu dillerin her birinde: ${state}.`,
    send: "Daha iyi bir cümle gönderin",
    /** What belongs into the message, and its subject. */
    ask: "Lütfen sayfanın adresini, cümlenin şimdiki halini ve daha iyisini yazın.",
    subject: "Daha iyi bir cümle",
  },
  /** Where errors are reported; a copy without an address does not ask for them. */
  contact: "Yayıncıya yazın",
};
