import type { Dimension, Grade } from "../../model/dimensions/dimension.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { subjectText } from "../naming.ts";
import { listed } from "./cardinal.ts";
import { ablative, dative, genitive } from "./cases.ts";
import { CAPITAL } from "./names.ts";
import { inYears, yearList } from "./yearList.ts";

type Names = Pick<SheetNames, "subject" | "partner">;

/** What a row counts, and whether that is a valid measure of leaning. */
interface RowWords {
  counts: (names: Names) => string;
  /** The verdict in a few words. */
  verdict: keyof typeof VERDICTS;
  because: (names: Names) => string;
}

const VERDICTS = {
  valid: "Eğilimin geçerli bir ölçüsü.",
  weight: "Eğilimin değil, ağırlığın ölçüsü.",
  none: "Eğilimin ölçüsü değil.",
  weak: "Eğilimin zayıf bir ölçüsü.",
} as const;

/** No number stands here: numbers come from the rows in view. */
const ROWS: Record<Dimension, RowWords> = {
  votes: {
    counts: ({ subject, partner }) =>
      `${genitive(subject)}, aynı kayıtlı oylamalarda ortalama bir diğer BM üyesine kıyasla ne kadar daha fazla ${partner.isr} gibi veya ${partner.irn} gibi oy verdiği. Aradaki fark “uyum farkı” diye anılır. ${subjectText("votes.left_out", "tr")}`.trim(),
    verdict: "valid",
    because: () =>
      "Bütün üyelerin paylaştığı kısım çıkarılır: Herkesin verdiği bir evet oyu hiçbir şeyi değiştirmez. Bir yıl ancak üç okuma uyuştuğunda belirgin sayılır: hata payıyla birlikte uyum farkı, bütün üyeler arasındaki sıra ve her üyeyi bütün oylarına göre tek bir çizgiye yerleştiren ideal noktalar. İdeal noktaları henüz yayımlanmamış bir yıl için bir önceki yılınkiler kullanılır. Satır, bir ülkenin ötekiler arasında nerede durduğunu gösterir. Nedenini göstermez.",
  },
  goods_sold: {
    counts: ({ subject }) =>
      `${genitive(subject)} bir yılda iki ülkeden her birine gönderdiği malların dolar tutarı; her iki tarafın bildirdiklerinden tek bir yöntemle hesaplanır.`,
    verdict: "valid",
    because: () =>
      `İki değer de aynı yöntemden gelir; bu yüzden oranları, ikisinden hangisinin daha fazla aldığını söyler. ${subjectText("because.goods_sold", "tr")}`.trim(),
  },
  goods_bought: {
    counts: ({ subject }) =>
      `İki ülkeden her birinden bir yılda ${dative(subject)} ulaşan malların, ${genitive(subject)} kendi bildirdiği dolar tutarı.`,
    verdict: "valid",
    because: () =>
      `İkisini de tek bir kurum sayar; bu yüzden oranları, ikisinden hangisinin daha fazla sattığını söyler. Bu sayım sona erdi. Daha sonraki bir sayım, iki ülke için de çoğu kez bunun çok üstündedir; bu yüzden satırın yanında görünür ve hiçbir şeye karar vermez.`,
  },
  arms: {
    counts: ({ subject }) => `${genitive(subject)} kayda geçen silah ithalatında iki ülkeden her birinden gelenin beş yıllık payı.`,
    verdict: "weight",
    because: ({ partner }) =>
      `${ablative(partner.irn)} hiçbir teslimat kayda geçmemiş; bu yüzden ikisinin karşılaştırılması, az da verse neredeyse tamamını da verse her yıl ${dative(partner.isr)} işaret ederdi. Bütün ithalat içindeki pay, ne kadar sağladığını söyler.`,
  },
  energy: {
    counts: ({ partner }) => `${dative(partner.isr)} satılan petrol için bir yıla ait herhangi bir rakam bulunup bulunmadığı.`,
    verdict: "none",
    because: () => "Yalnızca bir taraf sayılıyor. Eksik bir sayım sıfır değildir, dolayısıyla karşılaştırılacak bir şey yok.",
  },
  visitors: {
    counts: ({ subject }) =>
      `${dative(subject)} gelen bütün yabancılar içinde iki ülkeden her birinin vatandaşlarının payı; tek bir kurumun tek bir döneme ait sayımıyla.`,
    verdict: "none",
    because: () =>
      `Kimin geldiği, ${CAPITAL.aze} yönetiminin iki hükümetten hangisini tercih ettiğinden çok daha fazla mesafeye, sınırlara, vizelere ve fiyatlara bağlıdır.`,
  },
  visits: {
    counts: () => "Aramamızın bulduğu, liderlerin ve bakanların beş yıl içinde iki yönde yaptığı ziyaretler.",
    verdict: "weak",
    because: () =>
      "Hükümetler kimi ziyaret edeceklerini gerçekten seçer. Ama bir arama yalnızca birilerinin bildirdiğini bulur ve o kadar az ziyaret buldu ki cümle bu satırı hiç kullanmaz.",
  },
  disputes: {
    counts: () =>
      "İki ülkeden her biriyle bir yıl içinde süren silahlı bir anlaşmazlık olup olmadığı; araştırmacıların bütün ülkeler için tuttuğu bir listeye göre.",
    verdict: "none",
    because: () =>
      "Yalnızca anlaşmazlıkları gösterir: İyi ilişkiler onda iz bırakmaz. Burada yer alıyor, çünkü ilişkilerin dökümü onsuz eksik kalırdı.",
  },
  events: {
    counts: () =>
      "Makalelerin bildirdiği, çatışmadan iş birliğine doğru puanlanan ve ağırlığı yıllar içinde azalan olaylar: denge endeksi.",
    verdict: "weak",
    because: () =>
      "Makalelerin bildirmeyi seçtiği şeyi ölçer. Yön, yalnızca bütün yöntemlerin ve makaleleri kodlayan iki okurun da uyuştuğu yıllarda belirtilir; o zaman bile hangi makalelerin okunduğuna bağlıdır.",
  },
};

/** Years with a count of the row's own measure, in order, each with its grade. */
type RowYears = readonly { year: number; grade: Grade | null }[];

/** Words of the rows on the page of the method. */
export const sheetRows = {
  heading: "Her satır neyi sayıyor",
  text: "Güvenilirlik, rakamların nasıl sayıldığına bağlıdır. A: her iki ülke için tek yöntem, başka bir kaynakla sınanmış. B: bilinen bir eksik. C: kaba, şüpheli veya eksik olduğu bilinen.",
  counts: (dimension: Dimension, names: Names) => ROWS[dimension].counts(names),
  verdict: (dimension: Dimension) => VERDICTS[ROWS[dimension].verdict],
  because: (dimension: Dimension, names: Names) => ROWS[dimension].because(names),
  caution: "Dikkat:",
  /** `Güvenilirlik B, ama 1994–1995 yıllarında C. Sayılan 23 yıl: 1992–2014.` */
  years: (years: RowYears, inWindows: boolean) => {
    if (years.length === 0) return "Burada hiçbir yıl sayılmıyor.";
    const all = yearList(years.map(({ year }) => year));
    return `${gradesOf(years)} ${inWindows ? `Sayılan ${years.length} dönem; bitiş yılları: ` : `Sayılan ${years.length} yıl: `}${all}.`;
  },
  chart: "Grafiğini görün",
};

function gradesOf(years: RowYears): string {
  const of = (grade: Grade) => years.filter((one) => one.grade === grade).map(({ year }) => year);
  const [most, ...others] = (["A", "B", "C"] as const)
    .map((grade) => ({ grade, years: of(grade) }))
    .filter((one) => one.years.length > 0)
    .sort((a, b) => b.years.length - a.years.length);
  if (most === undefined) return "Güvenilirlik notu yok: İkisini birden kapsayan sayım yok.";
  const rest = others.map((one) => `${inYears(one.years)} ${one.grade}`);
  return `Güvenilirlik ${most.grade}${rest.length === 0 ? "" : `, ama ${listed(rest)}`}.`;
}
