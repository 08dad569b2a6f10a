import type { Caution, Dimension, Group, OtherIs, Strength } from "../../model/dimensions/dimension.ts";
import type { RefusalReason } from "../../model/dimensions/refused.ts";
import type { SheetSentence } from "../../model/dimensions/sentence.ts";
import type { THRESHOLDS } from "../../model/dimensions/thresholds.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { cautioned } from "../kit/cautioned.ts";
import { subjectText } from "../naming.ts";
import { dative, instrumental } from "./cases.ts";
import { eventsRow } from "./eventsRow.ts";
import { COUNTRY } from "./names.ts";
import { periodInWords } from "./period.ts";
import { sheetEvenly } from "./sheetEvenly.ts";
import { sheetGroups } from "./sheetGroups.ts";
import { sheetMethod } from "./sheetMethod.ts";
import { notClaimed } from "./sheetNotClaimed.ts";
import { sheetPicture } from "./sheetPicture.ts";
import { sheetSentence, sheetTitle } from "./sheetSentence.ts";

type Partners = Pick<SheetNames, "partner">;

const DIMENSIONS: Record<Dimension, string> = {
  votes: "BM oylamaları",
  goods_sold: `${COUNTRY.aze.of} ihracatı`,
  goods_bought: `${COUNTRY.aze.of} ithalatı`,
  arms: "Silah ithalatı",
  energy: "Petrol",
  visitors: "Ziyaretçiler",
  visits: "Tespit edilen resmî ziyaretler",
  disputes: "Silahlı anlaşmazlıklar",
  events: "Bildirilen olaylar",
};

/** Of a partner for which a count can only be too high. */
const upperLimit = (name: string) => `${name} için üst sınır: ${COUNTRY.aze.of} kendi bildirdiğinin çok üstünde.`;

/** What customs data compare where they never print both countries. */
const partOfTrade = (partner: Partners["partner"]) =>
  `Gümrük verileri: ${instrumental(partner.irn)} bütün ticarete karşı ${instrumental(partner.isr)} ticaretin yalnızca bir bölümü.`;

const contestedPart = (partner: Partners["partner"]) =>
  `${partOfTrade(partner)} Başka bir sayıma göre ${instrumental(partner.isr)} bütün ticaret bu bölümden bile az, dolayısıyla bu iki sayım birbirini tutmuyor.`;
/** The partners the other way about: words of a bound name the second as the one whose part it is. */
const exchanged = ({ irn, isr }: Partners["partner"]) => ({ irn: isr, isr: irn });

/**
 * What must be borne in mind of a row, each at most 30 words, and of a cell. No number stands here: numbers come from the rows in view.
 */
export const CAUTIONS: Record<Caution, (names: Partners) => string> = {
  votes: () => subjectText("caution.votes", "tr"),
  goods_sold: () => subjectText("caution.goods_sold", "tr"),
  goods_bought: () => subjectText("caution.goods_bought", "tr"),
  arms: () => subjectText("caution.arms", "tr"),
  energy: () => subjectText("caution.energy", "tr"),
  visitors: () => subjectText("caution.visitors", "tr"),
  visits: () =>
    "Aramamızın bulduğu ziyaretler, her biri bir kez sayıldı. Gizli veya bildirilmemiş ziyaretler eksik. Bu kadar az ziyarette bir tane fazlası tarafı değiştirebilir.",
  disputes: () => "Bir araştırma listesindeki silahlı anlaşmazlıklar. Ülkelerden biriyle anlaşmazlık, ötekine doğru bir adım değildir.",
  events: () =>
    "Makalelerin bildirmeyi seçtiği, kurala göre puanlanan olaylar. Ülkelerden yalnızca biriyle çatışma da endeksi ötekine doğru götürür. Gri yıllarda yöntemler, okumalar veya uç ayarlar uyuşmuyor.",
  ideal_points_of_year_before: () => "Üçüncü okuma, yani ideal noktalar, bir önceki yıla ait. Bu yıl için yayımlanmış olanı yok.",
  no_ideal_points: () =>
    "Bu yıl ve bir önceki yıl için ideal nokta yayımlanmamış; bu yüzden farkın ne kadar belirgin olduğunu söylemiyoruz.",
  roll_calls_doubled: () =>
    "Kırılma: Eskiden oylanmadan kabul edilen metinler için oylama istendi, bu yüzden çok daha fazla oylama sayıldı.",
  doubtful_figure: () => "Rakamlardan biri şüpheli veya yuvarlanmış bir orandan geliyor.",
  part_of_year: () => "Yılın bir bölümü, tüm yıla genişletilmedi.",
  rounded_to_zero: () => "Kaynak 0 yazıyor: Bu yuvarlanmış bir rakamdır, hiçbir şey olmadığı anlamına gelmez.",
  upper_bound_for_irn: ({ partner }) => upperLimit(partner.irn),
  upper_bound_for_isr: ({ partner }) => upperLimit(partner.isr),
  lower_bound: ({ partner }) =>
    `${instrumental(partner.irn)} bütün ticarete karşı ${instrumental(partner.isr)} ticaretin yalnızca bir bölümü. Gerçek fark en az bu kadardır.`,
  part_of_trade: ({ partner }) => partOfTrade(partner),
  contested_part_of_trade: ({ partner }) => contestedPart(partner),
  part_of_trade_of_irn: ({ partner }) => partOfTrade(exchanged(partner)),
  contested_part_of_trade_of_irn: ({ partner }) => contestedPart(exchanged(partner)),
  no_lean: () => "Eğilim göstergesi değil: Ortalama üyenin kendisi bir tarafa çok yakın.",
  at_limit: () => "Eşiğe o kadar yakın ki tek başına yuvarlama belirleyici olabilir.",
  rough_count: () => "Önceki yıllarınkinden daha kaba bir sayım. İkisi birleştirilmedi.",
  about_others: () => `Diğer üyeler hakkında, ${COUNTRY.aze.name} hakkında değil.`,
  reports_not_relations: () => "İlişkilerin değil, haberlerin tonu. İkisinden biri hakkında az haber var.",
};

/** A day, or the days between which a source was published. */
function publicationInWords(published: string): string {
  const [from = "", to] = published.split("/");
  return to === undefined ? periodInWords(from) : `${periodInWords(from)} ile ${periodInWords(to)} arasında`;
}

/** The balance as measured: rows, groups, strengths, cautions, refusals, thresholds, and its sentence. */
export const sheet = {
  name: "Denge tablosu",
  refusedName: "Karşılaştırılamayan rakamlar",
  dimension: DIMENSIONS,
  group: {
    towards_irn: ({ partner }: Partners) => `${dative(partner.irn)} doğru`,
    towards_isr: ({ partner }: Partners) => `${dative(partner.isr)} doğru`,
    irn_only: ({ partner }: Partners) => `İkisinden yalnızca ${partner.irn} için rakam var`,
    isr_only: ({ partner }: Partners) => `İkisinden yalnızca ${partner.isr} için rakam var`,
    not_claimed: () => "Belirsiz, çok eski veya eğilim ölçüsü olmayan",
  } satisfies Record<Group, (names: Partners) => string>,
  strength: {
    clear: "belirgin",
    slight: "hafif",
    even: "yaklaşık olarak eşit veya belirsiz",
    one_sided: "ikisinden yalnızca biri için rakam var",
    few: "veri yetersiz",
    counted: "sayılıyor, ama eğilim ölçüsü değil",
  } satisfies Record<Strength, string>,
  other: {
    recorded_zero: "kaynak 0 yazıyor",
    none_found: "kaynak hiç anmıyor",
    not_counted: "kimse saymıyor",
  } satisfies Record<OtherIs, string>,
  /** A figure of low reliability beside one that is not. */
  doubtful: (figure: string) => `${figure} (şüpheli)`,
  /** The cautions of a cell, the row's own first. */
  caution: (cautions: readonly Caution[], names: Partners) => cautioned(cautions, names, CAUTIONS),
  refusal: {
    different_direction: "Rakamlardan biri oraya gidene, öteki oradan gelene ait.",
    different_basis: "Rakamlar farklı biçimde sayılmış. O yıl her iki ülkeyi kapsayan bir sayım biçimi yok.",
    different_period: "Rakamlar yılın farklı bölümlerine ait; bölümler tüm yıla genişletilmez.",
    different_reporter: "İki kurum sayıyor; her biri ülkelerden yalnızca birini.",
    different_inputs: "İkisini de, farklı kurumların yayımladıklarından biz hesapladık.",
    counted_in_windows: "Ziyaretler olayların kendisinden, her biri bir kez, birkaç yıl üzerinden sayılır.",
    no_number: "Bunlardan biri bir sayı değil.",
    not_a_row: "Denge tablosunda bunun için bir satır yok.",
    not_comparable: "İkisi karşılaştırılamaz. Nedenini serinin tanımı söyler.",
  } satisfies Record<RefusalReason, string>,
  /** What each threshold decides. */
  threshold: {
    votes_least_excess: "Oylamalar: 0’a bundan daha yakın bir uyum farkı eşit sayılır.",
    votes_least_ideal_excess: "Oylamalar: 0’a bundan daha yakın bir ideal nokta farkı hiçbir taraf için sayılmaz.",
    votes_rank:
      "Oylamalar: ancak ikisinden birine daha yakın üyelerin payı bunun altındaysa veya 1 eksi bunun üzerindeyse belirgin sayılır.",
    votes_most: "Oylamalar, sözle: hem oylara hem ideal noktalara göre sıra bunun altındaysa “üyelerin çoğu”.",
    votes_nearly_all: "Oylamalar, sözle: hem oylara hem ideal noktalara göre sıra bunun altındaysa “üyelerin neredeyse tümü”.",
    votes_oic: "Oylamalar, sözle: fark bundan büyük değilse “İİT ortalaması da öyle”.",
    goods_clear_times: "Mallar: bir taraf ötekinin en az bu kadar katıysa belirgin.",
    goods_slight_lean: "Mallar: bu dengeden itibaren hafif.",
    goods_far_more_times: "Mallar, sözle: bu kattan itibaren “çok daha fazla”.",
    arms_most_share: "Silahlar, sözle: yüzde olarak bu paydan itibaren “kayda geçen silah ithalatının çoğu”.",
    visits_least: "Ziyaretler: beş yılda bundan azı yetersiz veridir.",
    visits_even_difference: "Ziyaretler: aralarındaki fark bundan fazla olmayan sayılar eşit sayılır.",
    visits_interval: "Ziyaretler: bu olasılıktaki aralık 0’ı dışarıda bırakıyorsa belirgin.",
    visits_missed: "Ziyaretler: arama, ziyareti az olan ülkeninkilerden bu kadarını kaçırmış olsa bile öyle kalıyorsa belirgin.",
    visits_window_years: "Ziyaretler: kaç yılın birlikte sayıldığı.",
    column_years: "Sütunlar: her yıl için yer olmadığında kaç yılın bir sütunu paylaştığı.",
    column_majority: "Sütunlar: sayılan yılların bundan fazla bir payı aynı tarafta olmalıdır.",
    latest_within_years: "Gruplar ve cümle: en yeni hücre en fazla kaç yıllık olabilir.",
    present_within_years: "Cümle: şimdiki zaman için bir hücre en fazla kaç yıllık olabilir.",
  } satisfies Record<keyof typeof THRESHOLDS, string>,
  /** A source with the day of its publication: `Correlates of War, 2017`. */
  publication: (publisher: string, published: string | null) =>
    `${publisher}, ${published === null ? "tarihsiz" : publicationInWords(published)}`,
  ...sheetPicture,
  evenly: sheetEvenly,
  eventsRow,
  groups: sheetGroups,
  /** Names a cell: `BM oylamaları, 2015`. */
  cellHeading: (dimension: Dimension, period: string) => `${DIMENSIONS[dimension]}, ${periodInWords(period)}`,
  sentence: (sentence: SheetSentence, names: SheetNames) => sheetSentence(sentence, names),
  method: sheetMethod,
  title: (sentence: SheetSentence, names: SheetNames) => sheetTitle(sentence, names),
  notClaimed,
  /** Why a row says nothing whose count of today came later, be it of both countries or of one. */
  cameLater: "Bu satırın bugünkü sayımı o gün henüz yayımlanmamıştı ya da yayımlandığı kesin değil.",
};
