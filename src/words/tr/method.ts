import type { MethodFacts } from "../../model/methodFacts.ts";
import type { Section } from "../en/method.ts";
import { cardinal, counted, listed } from "./cardinal.ts";
import { capital, during, genitive, instrumental } from "./cases.ts";
import { kit } from "./kit.ts";
import { periodInWords } from "./period.ts";

/** What events of a code are called where the method gives examples of their values. */
const ACTS: [string, string][] = [
  ["057", "imzalanan bir anlaşma"],
  ["054", "ilişki kurulması veya büyükelçilik açılması"],
  ["042", "bir ziyaret"],
  ["173", "tutuklamalar"],
  ["150", "sınır yakınında bir tatbikat"],
  ["190", "bir saldırı"],
];

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${kit.number(Math.abs(value), 3)}`;
}

/** Numbers in a list: `3, 5 ve 8`. */
const numbers = (list: readonly number[]) => listed(list.map((n) => kit.number(n, 3)));

/** How events become a balance, where that fails, and how far each year may be believed. */
export const method = {
  heading: "Yöntem",
  lead: (f: MethodFacts) =>
    `Bu sayfa ${counted(f.documents, "makaleyi")} nasıl sayılara ve bir endekse dönüştürdüğümüzü, nelerin ters gidebileceğini ve sonucun bizim seçimlerimize ne kadar bağlı olduğunu açıklıyor.`,
  sections: (f: MethodFacts): Section[] => [coded(f), scored(f), ...oneRule(f), formula(f), direction(f), fails(f)],
  agreement: {
    heading: "İki kodlayıcı ne ölçüde uyuştu",
    text: "İki kodlayıcı her makaleyi birbirinden bağımsız olarak okudu. Ardından farklar tek tek karara bağlandı: Bu site karara bağlanmış verileri gösterir; iki kodlama da onlarla birlikte saklanır. Alfa, nominal veriler için Krippendorff alfasıdır: 1 tam uyuşma, 0 rastlantının vereceği uyuşmadır.",
    /** Since release 2026.3.0. */
    again:
      "Daha sonra iki okur daha, birbirinin çalışmasını görmeden bütün makaleleri yeniden okudu ve eksikleri her iki kodlamaya ekledi. Karara bağlanmış satırları bildikleri için ekledikleri daha az bağımsızdır.",
    columns: ["Bölüm", "Alan", "Karşılaştırılan", "Uyuşan", "%", "Alfa", "Not"],
  },
  robustness: {
    heading: "Yıllara göre",
    text: "Makalelerin denge endeksi, aralığı ve yön konusunda uyuşan yöntem varyantlarının payı. Hepsi uyuştuğu halde bir yön belirtilmeyebilir: O zaman iki kodlamadan biri ya da ek yarılanma sürelerinden ve κ değerlerinden biri uyuşmuyordur. Son iki sütun, tek bir kaynak sayılan diğer kaynaklardaki olayları da ekler.",
  },
};

function coded(f: MethodFacts): Section {
  const partners = f.partners.map((code) => f.names[code] ?? code);
  return {
    place: "recorded",
    heading: "Neyi alıyoruz",
    text: [
      `${capital(counted(f.documents, "makaledeki"))} her sayı sözcüğünün hesabı verilir: bir rakam, bir olayın parçası, bağlam, tarih, okur yorumu, sayfa öğesi (menüler, görsel altı yazıları, sayfa numaraları) veya yalnızca dilbilgisi olarak. Her makalenin sayfası hepsini gösterir.`,
      "Rakamlar kaynakta geçtiği gibi, sınırlayıcı ifadesiyle (“yaklaşık”, “…den fazla”), neyin payı olduğuyla, yönüyle, dönemiyle ve kimin söylediğiyle alınır. Yılı olmayan bir rakam yayımlandığı yıla yerleştirilir; bu, yanında belirtilir.",
      `Olay, ${f.names[f.subject]} ile ${listed(partners, "or")} arasında geçtiği bildirilen her şeydir. Olayla ilgili her bölümün kendi tarihi, durumu ve kodu vardır. Bölümler birbirinden farklıysa “gerçekleşti” ifadesi yalanlanan, öne sürülen veya planlanandan; kesin bir tarih de belirsiz bir tarihten önce gelir.`,
    ],
  };
}

function scored({ scale }: MethodFacts): Section {
  const examples = ACTS.flatMap(([code, act]) => {
    const value = scale.values.get(code);
    return value === undefined ? [] : [`${act} ${signed(value)}`];
  });
  return {
    place: "scored",
    heading: "Neyi puanlıyoruz",
    text: [
      "Yalnızca iki ülke arasında gerçekleşmiş ve tarihlendirilebilen olayları. Planlar, öne sürülenler, yalanlananlar, süregelen roller, özetler (“çok sayıda anlaşma”) ve okur yorumları hiçbir zaman sayılmaz.",
      `Her olayın bir CAMEO kodu (olay türlerinin standart bir listesi) ve onunla birlikte ${signed(scale.low)} (çatışma) ile ${signed(scale.high)} (iş birliği) arasında bir Goldstein puanı vardır${examples.length > 0 ? `: ${examples.join(", ")}` : ""}.`,
      "Aynı ana olaya bağlı olaylar, örneğin bir ziyaret ve o sırada atılan imzalar, bir bütün oluşturur. Bu bütün, en güçlü olayın puanı ve yıllarıyla bir kez sayılır. Birkaç yıla yayıldığı bildirilen bir olay bu yıllara eşit olarak dağıtılır.",
    ],
  };
}

/** Held since release 2026.3.0; the releases before it were not settled by one rule. */
function oneRule({ generation, undated, names }: MethodFacts): Section[] {
  if (generation === 1) return [];
  const left = undated.map(
    ({ partner, events, example }) => `${instrumental(names[partner] ?? partner)} ${events} olay (örneğin “${example}”)`,
  );
  return [
    {
      place: "one-rule",
      heading: "İkisi için tek kural",
      text: [
        "Her iki ülke için de bir olay, ancak kaynak onu bir güne, aya veya yıla ya da başı ve sonu olan bir döneme tarihlendiriyorsa sayılır. On yıllık bir dilim böyle bir dönemdir. Bu dönem bağımsızlık tarihinde ve aynı bölümün bir başlangıç ya da bitiş belirttiği yerde kesilir. Yalnızca başlangıcı olan listelenir ama sayılmaz; süregelen roller, eğilimler ve çok sayıda olayın özetleri de öyle.",
        "Bir bölümün başındaki tarih, başka bir tarih anılana kadar geçerlidir. “Aynı zamanda” ve “buna karşılık” gibi ifadeler, işaret ettikleri şeyin yılını alır. Kaynakta belirtilen bir tarihte varılan uzlaşma veya hazırlanan taslak gerçekleşmiştir, ama imza değildir. Üçüncü bir ülkeyle yaşanan olay, iki ülke arasında bir olay değildir.",
        ...(left.length > 0
          ? [`Gerçekleştiği bildirilen, ama böyle bir tarihi olmadığı veya tek bir olay olmadığı için sayılmayanlar: ${listed(left)}.`]
          : []),
      ],
    },
  ];
}

function formula({ halfLife, prior, scale, names, partners }: MethodFacts): Section {
  const [low, high] = partners.map((code) => names[code]);
  const agreement = scale.values.get("057") === prior ? " Bu değer, imzalanan bir anlaşmanın puanıdır ve" : " Bu değer,";
  return {
    place: "formula",
    heading: "Formül",
    text: [
      "Bir olayın ağırlığı her h yılda yarıya iner. Her ülke için N puanları işaretleriyle, M işaretsiz olarak toplar. E olayları, puanlarına bakmadan sayar:",
    ],
    formulas: [
      "N(t) = Σ g · 2^(−(t−y)/h)",
      "M(t) = Σ |g| · 2^(−(t−y)/h)",
      "E(t) = Σ 2^(−(t−y)/h)",
      `endeks(t) = (N_${high} − N_${low}) / (M_${high} + M_${low} + κ)`,
    ],
    after: [
      `h = ${kit.number(halfLife, 3)} yıl ve κ = ${kit.number(prior, 3)}.${agreement} tek bir olayın her şeyi belirlemesini önler. Endeks −1 ile +1 arasındadır ve ${high} yönünde artıdır. Sıfır, denge veya bilinmezlik anlamına gelebilir. Hangisi olduğunu kanıt miktarı gösterir.`,
    ],
  };
}

function direction({ generation, variants, extremes, codings }: MethodFacts): Section {
  const grid = `${numbers(variants.halfLife)} yıllık yarılanma süreleri, ${numbers(variants.prior)} κ değerleri, Goldstein puanları veya yalnızca işaretleri, bütünler veya tek tek olaylar, bütün makaleler veya biri dışında hepsi`;
  const band = "Bant, bir makale dışarıda bırakıldığında endeksin en düşük ve en yüksek değerini gösterir.";
  const all = `Her yıl için endeksi şunların bütün birleşimlerinde hesaplıyoruz: ${grid}; toplam ${variants.count} varyant.`;
  if (generation === 1) {
    return {
      place: "direction",
      heading: "Ne zaman yön belirtiyoruz",
      text: [`${all} Yalnızca hepsinin uyuştuğu yıllar için yön belirtiyoruz. ${band}`],
    };
  }
  return {
    place: "direction",
    heading: "Ne zaman yön belirtiyoruz",
    text: [
      `${all} ${codings ? "Bunu karara bağlanmış verilerimiz ve iki kodlamanın her biri için yapıyoruz." : "İki kodlama burada elimizde değil."}`,
      `Yalnızca bunların hepsinin uyuştuğu ve karara bağlanmış verilerin ${numbers(extremes.halfLife)} yıllık yarılanma süreleri ve ${numbers(extremes.prior)} κ değerleriyle de uyuştuğu yıllar için yön belirtiyoruz. Başka kaynaklı veya başka tarihli bir görünüm, kodlamalar olmadan kendi varyantlarıyla karşılaştırılır. ${band}`,
    ],
  };
}

function fails(f: MethodFacts): Section {
  const [low = "", high = ""] = f.partners.map((code) => f.names[code]);
  const above = f.above.map(({ partner, documents }) => `${cardinal(documents)} makale daha çok ${f.names[partner]} hakkında`);
  const [signing, visit] = [f.scale.values.get("057"), f.scale.values.get("042")];
  const ratio = signing && visit ? Math.floor(signing / visit) : 0;
  return {
    place: "limits",
    heading: "Sınırlar",
    text: [
      `Makaleler neyi bildireceklerini kendileri seçer. Olaylarına bakılırsa ${listed(above)}. Kimsenin yazmadığı yıllar sakin görünür. Endeks ilişkilerin kendisini değil, yazılanı ölçer.`,
      `Tek başına ${instrumental(low)} çatışma çizgiyi ${high} yönüne, ${instrumental(high)} anlaşmazlıklar da ${low} yönüne götürür. Endeks, ${genitive(f.names[f.subject] ?? f.subject)} ne istediğini değil, olayların hangi tarafın lehine olduğunu söyler.`,
      `Goldstein puanları başka bir dönemin haberleri için hazırlandı.${ratio > 1 ? ` Ne imzalanmış olursa olsun, bir imza ${counted(ratio, "ziyaretten")} ağır basar.` : ""} Bir anlaşmanın değeri hiçbir fark yaratmaz.`,
      ...misdated(f),
      ...found(f),
      ...(f.spread > 0
        ? [
            `Puanlanan olaylardan ${counted(f.spread, "tanesi")} birkaç yıla ait olarak bildirilmiştir ve bu yıllara dağıtılmıştır. Bu, tek bir zamanda olmuş olabilecek bir şeyi yumuşatır.`,
          ]
        : []),
    ],
  };
}

function misdated({ misdated: act }: MethodFacts): string[] {
  if (act === null) return [];
  return [
    `Tarihler, diğer kaynaklar farklı tarih verse bile kaynakta geçtiği gibidir. Bu tür olayların en ağırı olan “${act.summary}”, ${during(periodInWords(act.told))} gösterilir. Diğer bir kaynağa göre tarihi: ${periodInWords(act.recorded)} (${act.inferred ? "ikisi aynı vakaysa; " : ""}bkz. doğrulama).`,
  ];
}

function found({ found: { events, visits, scoredVisits } }: MethodFacts): string[] {
  if (events === 0) return [];
  const inChart =
    scoredVisits === visits
      ? ""
      : ` Planlanan ziyaretler ve çok sayıda ülkenin zirveleri sayılmadığı için ziyaret grafiğinde bunların ${scoredVisits} tanesi yer alır.`;
  return [
    `Diğer kaynaklardaki olayları tek tek aradık: hiçbir makalenin bildirmediği ${events} olay; bunların ${visits} tanesi ziyaret.${inChart} Bulunan olaylar bir örneklem değildir; bu yüzden onları içeren çizgi yalnızca ikinci bir görüştür.`,
  ];
}
