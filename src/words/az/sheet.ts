import type { Caution, Dimension, Group, OtherIs, Strength } from "../../model/dimensions/dimension.ts";
import type { RefusalReason } from "../../model/dimensions/refused.ts";
import type { SheetSentence } from "../../model/dimensions/sentence.ts";
import type { THRESHOLDS } from "../../model/dimensions/thresholds.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { cautioned } from "../kit/cautioned.ts";
import { subjectText } from "../naming.ts";
import { inCase } from "./cases.ts";
import { eventsRow } from "./eventsRow.ts";
import { names as fixedNames } from "./names.ts";
import { periodInWords } from "./period.ts";
import { sheetEvenly } from "./sheetEvenly.ts";
import { sheetGroups } from "./sheetGroups.ts";
import { sheetMethod } from "./sheetMethod.ts";
import { notClaimed } from "./sheetNotClaimed.ts";
import { sheetPicture } from "./sheetPicture.ts";
import { sheetSentence, sheetTitle } from "./sheetSentence.ts";

type Partners = Pick<SheetNames, "partner">;

const DIMENSIONS: Record<Dimension, string> = {
  votes: "BMT-də səsvermələr",
  goods_sold: `${fixedNames.aze.genitive} ixracı`,
  goods_bought: `${fixedNames.aze.genitive} idxalı`,
  arms: "Silah idxalı",
  energy: "Neft",
  visitors: "Gələn əcnəbilər",
  visits: "Müəyyən edilən rəsmi səfərlər",
  disputes: "Hərbi qarşıdurmalar",
  events: "Bildirilən hadisələr",
};

const { aze } = fixedNames;
const to = (name: string) => inCase(name, "dative");
const withWhom = (name: string) => inCase(name, "instrumental");

/** Of a partner for which a count can only be too high. */
const upperLimit = (name: string) => `${name} üçün yuxarı hədd: ${aze.genitive} özünün bildirdiyindən xeyli çoxdur.`;

/** What customs data compare where they never print both countries. */
const partOfTrade = (partner: Partners["partner"]) =>
  `Gömrük məlumatları: ${withWhom(partner.isr)} ticarətin yalnız bir hissəsi ${withWhom(partner.irn)} bütün ticarətlə müqayisə edilir.`;

const contestedPart = (partner: Partners["partner"]) =>
  `${partOfTrade(partner)} Başqa sayıma görə ${withWhom(partner.isr)} bütün ticarət bu hissədən də azdır, ona görə bu iki sayım bir-birinə uyğun gəlmir.`;
/** The partners the other way about: words of a bound name the second as the one whose part it is. */
const exchanged = ({ irn, isr }: Partners["partner"]) => ({ irn: isr, isr: irn });

/**
 * What must be borne in mind of a row, each at most 30 words, and of a cell. No number stands here: numbers come from the rows in view.
 */
export const CAUTIONS: Record<Caution, (names: Partners) => string> = {
  votes: () => subjectText("caution.votes", "az"),
  goods_sold: () => subjectText("caution.goods_sold", "az"),
  goods_bought: () => subjectText("caution.goods_bought", "az"),
  arms: () => subjectText("caution.arms", "az"),
  energy: () => subjectText("caution.energy", "az"),
  visitors: () => subjectText("caution.visitors", "az"),
  visits: () =>
    "Axtarışımızın tapdığı səfərlər, hər biri bir dəfə sayılıb. Gizli və ya xəbəri verilməyən səfərlər buraya düşmür. Say bu qədər az olanda daha bir səfər tərəfi dəyişə bilər.",
  disputes: () => "Tədqiqat siyahısından hərbi qarşıdurmalar. Ölkələrdən biri ilə mübahisə o birinə doğru addım deyil.",
  events: () =>
    "Məqalələrin bildirməyi seçdiyi, qayda üzrə bal verilmiş hadisələr. Ölkələrdən təkcə biri ilə münaqişə də indeksi o birinə doğru aparır. Boz illərdə metodlar, oxunuşlar və ya ən kənar parametrlər üst-üstə düşmür.",
  ideal_points_of_year_before: () => "Üçüncü göstərici – ideal nöqtələr – əvvəlki ilə aiddir. Bu il üçün dərc olunmayıb.",
  no_ideal_points: () => "Bu il və əvvəlki il üçün ideal nöqtələr dərc olunmayıb, ona görə fərqin nə qədər aydın olduğunu demirik.",
  roll_calls_doubled: () => "Kəsilmə: əvvəllər səsvermə olmadan qəbul edilən mətnlər səsə qoyulub, ona görə xeyli çox səsvermə sayılıb.",
  doubtful_figure: () => "Rəqəmlərdən biri şübhəlidir və ya yuvarlaqlaşdırılmış faizdən hesablanıb.",
  part_of_year: () => "İlin bir hissəsi, bütöv ilə çevrilməyib.",
  rounded_to_zero: () => "Mənbə 0 çap edir: bu, yuvarlaqlaşdırılmış rəqəmdir, heç nə olmaması demək deyil.",
  upper_bound_for_irn: ({ partner }) => upperLimit(partner.irn),
  upper_bound_for_isr: ({ partner }) => upperLimit(partner.isr),
  lower_bound: ({ partner }) =>
    `${withWhom(partner.irn)} bütün ticarət ${withWhom(partner.isr)} ticarətin yalnız bir hissəsi ilə müqayisə edilir. Həqiqi fərq ən azı bu qədərdir.`,
  part_of_trade: ({ partner }) => partOfTrade(partner),
  contested_part_of_trade: ({ partner }) => contestedPart(partner),
  part_of_trade_of_irn: ({ partner }) => partOfTrade(exchanged(partner)),
  contested_part_of_trade_of_irn: ({ partner }) => contestedPart(exchanged(partner)),
  no_lean: () => "Meyil əlaməti deyil: orta üzvün özü bir tərəfdə uzaqdadır.",
  at_limit: () => "Həddə o qədər yaxındır ki, yuvarlaqlaşdırma təkcə özü həlledici ola bilər.",
  rough_count: () => "Əvvəlki illərdən daha təqribi sayım. İkisi birləşdirilmir.",
  about_others: () => `${aze.name} haqqında deyil, digər üzvlər haqqında.`,
  reports_not_relations: () => "Münasibətlərin deyil, xəbərlərin tonu. İkisindən biri haqqında xəbər azdır.",
};

/** A day, or the days between which a source was published. */
function publicationInWords(published: string): string {
  const [from = "", to] = published.split("/");
  return to === undefined ? periodInWords(from) : `${periodInWords(from)} ilə ${periodInWords(to)} arasında`;
}

/** The balance as measured: rows, groups, strengths, cautions, refusals, thresholds, and its sentence. */
export const sheet = {
  name: "Balans cədvəli",
  refusedName: "Müqayisə edilə bilməyən rəqəmlər",
  dimension: DIMENSIONS,
  group: {
    towards_irn: ({ partner }: Partners) => `${to(partner.irn)} doğru`,
    towards_isr: ({ partner }: Partners) => `${to(partner.isr)} doğru`,
    irn_only: ({ partner }: Partners) => `İkisindən yalnız ${partner.irn} üzrə rəqəm var`,
    isr_only: ({ partner }: Partners) => `İkisindən yalnız ${partner.isr} üzrə rəqəm var`,
    not_claimed: () => "Qeyri-müəyyən, çox köhnə və ya meyil ölçüsü olmayan",
  } satisfies Record<Group, (names: Partners) => string>,
  strength: {
    clear: "aydın",
    slight: "kiçik fərq",
    even: "təxminən bərabər və ya qeyri-müəyyən",
    one_sided: "ikisindən yalnız biri üzrə rəqəm var",
    few: "nəticə üçün məlumat azdır",
    counted: "sayılıb, amma meyil ölçüsü deyil",
  } satisfies Record<Strength, string>,
  other: {
    recorded_zero: "mənbə 0 çap edir",
    none_found: "mənbə heç birini göstərmir",
    not_counted: "heç kim saymır",
  } satisfies Record<OtherIs, string>,
  /** A figure of low reliability beside one that is not. */
  doubtful: (figure: string) => `${figure} (şübhəli)`,
  /** The cautions of a cell, the row's own first. */
  caution: (cautions: readonly Caution[], names: Partners) => cautioned(cautions, names, CAUTIONS),
  refusal: {
    different_direction: "Bir rəqəm ora gedənə, o biri oradan gələnə aiddir.",
    different_basis: "Rəqəmlər fərqli sayılıb. Həmin ildə hər iki ölkəni əhatə edən sayım üsulu yoxdur.",
    different_period: "Rəqəmlər ilin fərqli hissələrinə aiddir, hissələr isə bütöv ilə çevrilmir.",
    different_reporter: "İki idarə sayır, hər biri ölkələrdən yalnız birini.",
    different_inputs: "Hər ikisini fərqli idarələrin çap etdiklərindən biz hesablamışıq.",
    counted_in_windows: "Səfərlər hadisələrin özündən, hər biri bir dəfə, bir neçə il üzrə sayılır.",
    no_number: "Onlardan biri rəqəm deyil.",
    not_a_row: "Balans cədvəlində bunun üçün sətir yoxdur.",
    not_comparable: "İkisini müqayisə etmək olmaz. Səbəbi göstəricinin tərifində yazılıb.",
  } satisfies Record<RefusalReason, string>,
  /** What each threshold decides. */
  threshold: {
    votes_least_excess: "Səsvermələr: 0-a bundan yaxın artıqlıq bərabər sayılır.",
    votes_least_ideal_excess: "Səsvermələr: ideal nöqtələr üzrə 0-a bundan yaxın artıqlıq heç bir tərəfin xeyrinə sayılmır.",
    votes_rank: "Səsvermələr: yalnız ikisindən birinə daha yaxın olan üzvlərin payı bundan az və ya 1 minus bundan çox olanda aydındır.",
    votes_most: "Səsvermələr, sözlə: hər iki yer – səslər və ideal nöqtələr üzrə – bundan aşağı olanda “əksər üzvlər”.",
    votes_nearly_all:
      "Səsvermələr, sözlə: hər iki yer – səslər və ideal nöqtələr üzrə – bundan aşağı olanda “demək olar ki, bütün üzvlər”.",
    votes_oic: "Səsvermələr, sözlə: fərq bundan böyük deyilsə, “İƏT üzvlərinin orta göstəricisi də belədir”.",
    goods_clear_times: "Mallar: bir tərəf o birindən ən azı bu qədər dəfə çox olanda aydındır.",
    goods_slight_lean: "Mallar: kiçik fərq bu balansdan başlayır.",
    goods_far_more_times: "Mallar, sözlə: bu qədər dəfədən başlayaraq “qat-qat çox”.",
    arms_most_share: "Silah, sözlə: faizlə bu paydan başlayaraq “qeydə alınmış silah idxalının çox hissəsi”.",
    visits_least: "Səfərlər: beş ildə bundan azı nəticə üçün azdır.",
    visits_even_difference: "Səfərlər: bundan çox fərqlənməyən saylar bərabərdir.",
    visits_interval: "Səfərlər: bu ehtimallı interval 0-ı əhatə etməyəndə aydındır.",
    visits_missed: "Səfərlər: yalnız axtarış səfəri az olan ölkədən bu qədərini ötürmüş olsa belə dəyişmirsə aydındır.",
    visits_window_years: "Səfərlər: neçə il birlikdə sayılır.",
    column_years: "Sütunlar: hər il üçün yer olmayanda neçə il bir sütunda birləşir.",
    column_majority: "Sütunlar: sayılan illərin bundan çox hissəsi bir tərəfdə olmalıdır.",
    latest_within_years: "Qruplar və cümlə: ən son xana neçə illik ola bilər.",
    present_within_years: "Cümlə: indiki zaman üçün xana neçə illik ola bilər.",
  } satisfies Record<keyof typeof THRESHOLDS, string>,
  /** A source with the day of its publication: `Correlates of War, 2017`. */
  publication: (publisher: string, published: string | null) =>
    `${publisher}, ${published === null ? "tarixsiz" : publicationInWords(published)}`,
  ...sheetPicture,
  evenly: sheetEvenly,
  eventsRow,
  groups: sheetGroups,
  /** Names a cell: `BMT-də səsvermələr, 2015`. */
  cellHeading: (dimension: Dimension, period: string) => `${DIMENSIONS[dimension]}, ${periodInWords(period)}`,
  sentence: (sentence: SheetSentence, names: SheetNames) => sheetSentence(sentence, names),
  method: sheetMethod,
  title: (sentence: SheetSentence, names: SheetNames) => sheetTitle(sentence, names),
  notClaimed,
  /** Why a row says nothing whose count of today came later, be it of both countries or of one. */
  cameLater: "Bu sətrin bugünkü sayımı həmin günədək dərc olunmamışdı və ya dərc olunduğu dəqiq bilinmir.",
};
