import type { Caution, Dimension, Group, OtherIs, Strength } from "../../model/dimensions/dimension.ts";
import type { RefusalReason } from "../../model/dimensions/refused.ts";
import type { SheetSentence } from "../../model/dimensions/sentence.ts";
import type { THRESHOLDS } from "../../model/dimensions/thresholds.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { cautioned } from "../kit/cautioned.ts";
import { subjectText } from "../naming.ts";
import { eventsRow } from "./eventsRow.ts";
import { heldSpans } from "./heldSpans.ts";
import { kit } from "./kit.ts";
import { aze } from "./names.ts";
import { periodInWords } from "./period.ts";
import { sheetEvenly } from "./sheetEvenly.ts";
import { sheetGroups } from "./sheetGroups.ts";
import { sheetMethod } from "./sheetMethod.ts";
import { notClaimed } from "./sheetNotClaimed.ts";
import { sheetPicture } from "./sheetPicture.ts";
import { sheetSentence, sheetTitle } from "./sheetSentence.ts";

type Partners = Pick<SheetNames, "partner">;

const DIMENSIONS: Record<Dimension, string> = {
  votes: "رأی‌ها در سازمان ملل",
  goods_sold: `صادرات ${aze.name}`,
  goods_bought: `واردات ${aze.name}`,
  arms: "واردات تسلیحات",
  energy: "نفت",
  visitors: "مسافران ورودی",
  visits: "سفرهای رسمی که یافتیم",
  disputes: "مناقشه‌های مسلحانه",
  events: "رویدادهای گزارش‌شده",
};

/** Of a partner for which a count can only be too high. */
const upperLimit = (name: string) => `کران بالا برای ${name}: بسیار بیش از آنچه خودِ ${aze.name} گزارش می‌کند.`;

/** What customs data compare where they never print both countries. */
const partOfTrade = (partner: Partners["partner"]) => `داده‌های گمرک: بخشی از تجارت با ${partner.isr} در برابر کل تجارت با ${partner.irn}.`;

const contestedPart = (partner: Partners["partner"]) =>
  `${partOfTrade(partner)} بنا بر آماری دیگر، کل تجارت با ${partner.isr} از همین بخش هم کمتر است؛ با هم نمی‌خوانند.`;
/** The partners the other way about: words of a bound name the second as the one whose part it is. */
const exchanged = ({ irn, isr }: Partners["partner"]) => ({ irn: isr, isr: irn });

/** What must be borne in mind of a row, and of a cell. No number stands here: numbers come from the rows in view. */
export const CAUTIONS: Record<Caution, (names: Partners) => string> = {
  votes: () => subjectText("caution.votes", "fa"),
  goods_sold: () => subjectText("caution.goods_sold", "fa"),
  goods_bought: () => subjectText("caution.goods_bought", "fa"),
  arms: () => subjectText("caution.arms", "fa"),
  energy: () => subjectText("caution.energy", "fa"),
  visitors: () => subjectText("caution.visitors", "fa"),
  visits: () =>
    "سفرهایی که جست‌وجوی ما یافت، هر یک با یک بار شمارش. سفرهای پنهانی یا گزارش‌نشده در آن نیست. با شماری چنین اندک، یک سفر بیشتر می‌تواند سو را تغییر دهد.",
  disputes: () => "مناقشه‌های مسلحانه از فهرستی پژوهشی. کشمکش با یکی از دو کشور گامی به سوی دیگری نیست.",
  events: () =>
    "رویدادهایی که مقاله‌ها برای گزارش برگزیدند، با امتیاز طبق قاعده. ستیز تنها با یکی از دو کشور شاخص موازنه را به سوی دیگری می‌برد. در سال‌های خاکستری روش‌ها، خوانش‌ها یا حالت‌های حدی هم‌نظر نیستند.",
  ideal_points_of_year_before: () => "خوانش سوم، نقطه‌های ایده‌آل، از سال پیش است. برای این سال هیچ نقطه‌ای منتشر نشده است.",
  no_ideal_points: () => "برای این سال یا سال پیش از آن نقطهٔ ایده‌آلی منتشر نشده است، پس نمی‌گوییم تفاوت تا چه اندازه روشن است.",
  roll_calls_doubled: () => "گسست: دربارهٔ متن‌هایی رأی‌گیری شد که پیش‌تر بدون رأی‌گیری تصویب می‌شدند، پس رأی‌های بسیار بیشتری شمرده شد.",
  doubtful_figure: () => "یکی از رقم‌ها مشکوک است یا از نرخی گردشده می‌آید.",
  part_of_year: () => "بخشی از سال، بدون تعمیم به کل سال.",
  rounded_to_zero: () => "رقم منبع صفر است: رقمی گردشده، نه به معنای هیچ.",
  upper_bound_for_irn: ({ partner }) => upperLimit(partner.irn),
  upper_bound_for_isr: ({ partner }) => upperLimit(partner.isr),
  lower_bound: ({ partner }) =>
    `کل تجارت با ${partner.irn} در برابر تنها بخشی از تجارت با ${partner.isr}. تفاوت واقعی دست‌کم همین اندازه است.`,
  part_of_trade: ({ partner }) => partOfTrade(partner),
  contested_part_of_trade: ({ partner }) => contestedPart(partner),
  part_of_trade_of_irn: ({ partner }) => partOfTrade(exchanged(partner)),
  contested_part_of_trade_of_irn: ({ partner }) => contestedPart(exchanged(partner)),
  no_lean: () => "نشانهٔ گرایش نیست: میانگین اعضا خود بسیار در یک سو جای دارد.",
  at_limit: () => "چنان به آستانه نزدیک است که گرد کردن به‌تنهایی می‌تواند تعیین‌کننده باشد.",
  rough_count: () => "آماری تقریبی‌تر از آمار سال‌های پیش. این دو به هم پیوسته نشده‌اند.",
  about_others: () => `دربارهٔ اعضای دیگر است، نه دربارهٔ ${aze.name}.`,
  reports_not_relations: () => "لحن آنچه گزارش شده، نه لحن روابط. دربارهٔ یکی از این دو گزارش‌ها اندک است.",
};

/** A day, or the days between which a source was published. */
function publicationInWords(published: string): string {
  const [from = "", to] = published.split("/");
  return to === undefined ? periodInWords(from) : `بین ${periodInWords(from)} و ${periodInWords(to)}`;
}

/** The balance as measured: rows, groups, strengths, cautions, refusals, thresholds, and its sentence. */
export const sheet = {
  name: "جدول موازنه",
  refusedName: "رقم‌هایی که نمی‌توان مقایسه کرد",
  dimension: DIMENSIONS,
  group: {
    towards_irn: ({ partner }: Partners) => `به سوی ${partner.irn}`,
    towards_isr: ({ partner }: Partners) => `به سوی ${partner.isr}`,
    irn_only: ({ partner }: Partners) => `از این دو، آمار تنها برای ${partner.irn}`,
    isr_only: ({ partner }: Partners) => `از این دو، آمار تنها برای ${partner.isr}`,
    not_claimed: () => "نامشخص، خیلی قدیمی یا آنچه معیار گرایش نیست",
  } satisfies Record<Group, (names: Partners) => string>,
  strength: {
    clear: "روشن",
    slight: "اندک",
    even: "کمابیش برابر، یا نامشخص",
    one_sided: "تنها یکی از دو کشور ثبت شده",
    few: "برای نتیجه‌گیری کم است",
    counted: "شمرده شده، اما معیار گرایش نیست",
  } satisfies Record<Strength, string>,
  other: {
    recorded_zero: "رقم منبع صفر است",
    none_found: "منبع چیزی نام نمی‌برد",
    not_counted: "هیچ‌کس آن را نمی‌شمارد",
  } satisfies Record<OtherIs, string>,
  /** A figure of low reliability beside one that is not. */
  doubtful: (figure: string) => `${figure} (مشکوک)`,
  /** The cautions of a cell, the row's own first. */
  caution: (cautions: readonly Caution[], names: Partners) => cautioned(cautions, names, CAUTIONS),
  refusal: {
    different_direction: "یک رقم برای آنچه می‌رود است و دیگری برای آنچه می‌آید.",
    different_basis: "رقم‌ها به شیوه‌های متفاوت شمرده شده‌اند. در آن سال هیچ آماری هر دو کشور را ندارد.",
    different_period: "رقم‌ها برای بخش‌های متفاوت سال‌اند و بخش‌ها به کل سال تعمیم داده نمی‌شوند.",
    different_reporter: "دو نهاد می‌شمارند، هر یک تنها یکی از دو کشور را.",
    different_inputs: "هر دو را ما از آنچه نهادهای متفاوت چاپ کرده‌اند محاسبه کرده‌ایم.",
    counted_in_windows: "سفرها از روی خودِ رویدادها شمرده می‌شوند، هر یک با یک بار شمارش، در چند سال.",
    no_number: "یکی از آن‌ها عدد نیست.",
    not_a_row: "جدول موازنه برای این ردیفی ندارد.",
    not_comparable: "این دو را نمی‌توان مقایسه کرد. تعریف شاخص می‌گوید چرا.",
  } satisfies Record<RefusalReason, string>,
  /** What each threshold decides. */
  threshold: {
    votes_least_excess: "رأی‌ها: فزونیِ نزدیک‌تر از این به ۰ برابر به شمار می‌آید.",
    votes_least_ideal_excess: "رأی‌ها: فزونیِ نقطهٔ ایده‌آل که نزدیک‌تر از این به ۰ باشد برای هیچ سویی به شمار نمی‌آید.",
    votes_rank: "رأی‌ها: تنها آنجا روشن است که سهم اعضای نزدیک‌تر به یکی از این دو کمتر از این، یا بیشتر از ۱ منهای این باشد.",
    votes_most: "رأی‌ها، در واژه‌ها: «اغلب اعضا» آنجا که هر دو رتبه، با رأی‌ها و با نقطه‌های ایده‌آل، کمتر از این باشد.",
    votes_nearly_all: "رأی‌ها، در واژه‌ها: «تقریباً همهٔ اعضا» آنجا که هر دو رتبه، با رأی‌ها و با نقطه‌های ایده‌آل، کمتر از این باشد.",
    votes_oic: "رأی‌ها، در واژه‌ها: «همچون میانگین اعضای سازمان همکاری اسلامی» اگر تفاوت بیش از این نباشد.",
    goods_clear_times: "کالا: آنجا روشن است که یک طرف دست‌کم این چند برابر دیگری باشد.",
    goods_slight_lean: "کالا: از این موازنه به بعد اندک.",
    goods_far_more_times: "کالا، در واژه‌ها: از این چند برابر به بعد «بسیار بیشتر».",
    arms_most_share: "تسلیحات، در واژه‌ها: از این سهم به بعد، به درصد، «بیشترِ تسلیحات ثبت‌شدهٔ خود».",
    visits_least: "سفرها: کمتر از این در پنج سال برای نتیجه‌گیری کم است.",
    visits_even_difference: "سفرها: شمارهایی که بیش از این تفاوت ندارند برابرند.",
    visits_interval: "سفرها: آنجا روشن است که فاصله‌ای با این احتمال ۰ را در بر نگیرد.",
    visits_missed: "سفرها: تنها هنگامی روشن است که اگر جست‌وجو این شمار از سفرهای کشور دارای سفر کمتر را نیافته باشد نیز روشن بماند.",
    visits_window_years: "سفرها: چند سال با هم شمرده می‌شود.",
    column_years: "ستون‌ها: چند سال یک ستون دارد، آنجا که برای هر سال جا نیست.",
    column_majority: "ستون‌ها: بیش از این سهم از سال‌های شمرده‌شده باید در یک سو باشد.",
    latest_within_years: "گروه‌ها و جمله: تازه‌ترین خانه حداکثر چند سال می‌تواند قدیمی باشد.",
    present_within_years: "جمله: خانه حداکثر چند سال می‌تواند قدیمی باشد تا زمانِ جمله حال باشد.",
  } satisfies Record<keyof typeof THRESHOLDS, string>,
  /** A source with the day of its publication: `Correlates of War، ۲۰۱۷`. */
  publication: (publisher: string, published: string | null) =>
    kit.commas([kit.foreign(publisher), published === null ? "بدون تاریخ" : publicationInWords(published)]),
  ...sheetPicture,
  evenly: sheetEvenly,
  eventsRow,
  groups: sheetGroups,
  /** Names a cell: `رأی‌ها در سازمان ملل، ۲۰۱۵`. */
  cellHeading: (dimension: Dimension, period: string) => kit.commas([DIMENSIONS[dimension], periodInWords(period)]),
  sentence: (sentence: SheetSentence, names: SheetNames) => heldSpans(sheetSentence(sentence, names)),
  method: sheetMethod,
  title: (sentence: SheetSentence, names: SheetNames) => heldSpans(sheetTitle(sentence, names)),
  notClaimed,
  /** Why a row says nothing whose count of today came later, be it of both countries or of one. */
  cameLater: "آماری که این ردیف امروز دارد تا آن روز منتشر نشده بود یا انتشارش قطعی نیست.",
};
