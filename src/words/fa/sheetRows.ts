import type { Dimension, Grade } from "../../model/dimensions/dimension.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { subjectText } from "../naming.ts";
import { listed } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { aze } from "./names.ts";
import { inYears } from "./when.ts";
import { yearList } from "./yearList.ts";

type Names = Pick<SheetNames, "subject" | "partner">;

/** What a row counts, and whether that is a valid measure of leaning. */
interface RowWords {
  counts: (names: Names) => string;
  /** The verdict in a few words. */
  verdict: keyof typeof VERDICTS;
  because: (names: Names) => string;
}

const VERDICTS = {
  valid: "شاخص معتبری برای گرایش است.",
  weight: "معیار گرایش نیست، شاخص وزن است.",
  none: "معیار گرایش نیست.",
  weak: "شاخص ضعیفی برای گرایش است.",
} as const;

/** No number stands here: numbers come from the rows in view. */
const ROWS: Record<Dimension, RowWords> = {
  votes: {
    counts: ({ subject, partner }) =>
      `اینکه ${subject} در همان رأی‌گیری‌های ثبت‌شده چه اندازه بیش از میانگین دیگر اعضای سازمان ملل مانند ${partner.isr}، یا مانند ${partner.irn}، رأی می‌دهد. این تفاوت را فزونی می‌نامیم. ${subjectText("votes.left_out", "fa")}`.trim(),
    verdict: "valid",
    because: () =>
      "آنچه همهٔ اعضا در آن شریک‌اند بیرون گذاشته می‌شود: رأی مثبتی که همه می‌دهند چیزی را جابه‌جا نمی‌کند. سالی روشن خوانده می‌شود که سه خوانش هم‌نظر باشند: فزونی با حاشیهٔ خطای آن، رتبه در میان همهٔ اعضا، و نقطه‌های ایده‌آل که هر عضو را بر پایهٔ همهٔ رأی‌هایش روی یک خط می‌نشانند. برای سالی که نقطه‌های ایده‌آل آن هنوز منتشر نشده، نقطه‌های سال پیش به کار می‌رود. ردیف نشان می‌دهد کشوری در میان دیگران کجا ایستاده است. نشان نمی‌دهد چرا.",
  },
  goods_sold: {
    counts: ({ subject }) =>
      `ارزش دلاری کالایی که ${subject} در یک سال به هر یک از این دو فرستاد، محاسبه‌شده با یک روش از آنچه هر دو طرف گزارش کردند.`,
    verdict: "valid",
    because: () =>
      `هر دو مقدار از یک روش می‌آیند، پس نسبت آن‌ها می‌گوید کدام‌یک بیشتر می‌خرد. ${subjectText("because.goods_sold", "fa")}`.trim(),
  },
  goods_bought: {
    counts: ({ subject }) => `ارزش دلاری کالایی که در یک سال از هر یک از این دو به ${subject} رسید، آن‌گونه که خودِ ${subject} گزارش کرد.`,
    verdict: "valid",
    because: () =>
      `یک نهاد هر دو را می‌شمارد، پس نسبت آن‌ها می‌گوید کدام‌یک بیشتر می‌فروشد. این آمار پایان یافته است. آماری تازه‌تر، برای هر یک از این دو، اغلب بسیار بالاتر از آن است، پس در کنار ردیف می‌آید و چیزی را تعیین نمی‌کند.`,
  },
  arms: {
    counts: ({ subject }) => `سهمی از واردات تسلیحاتِ ثبت‌شدهٔ ${subject} که در پنج سال از هر یک از این دو آمد.`,
    verdict: "weight",
    because: ({ partner }) =>
      `هیچ تحویلی از ${partner.irn} ثبت نشده است، پس مقایسهٔ این دو در هر سال به ${partner.isr} اشاره می‌کرد، چه اندکی تأمین کرده باشد و چه تقریباً همه را. سهم از کل واردات می‌گوید چه اندازه تأمین کرد.`,
  },
  energy: {
    counts: ({ partner }) => `اینکه برای یک سال هیچ رقمی از نفت فروخته‌شده به ${partner.isr} هست یا نه.`,
    verdict: "none",
    because: () => "تنها از یک طرف آمار هست. رقمی که نیست صفر نیست، پس چیزی برای مقایسه نیست.",
  },
  visitors: {
    counts: ({ subject }) => `سهمی از کل ورود خارجیان به ${subject} که شهروند هر یک از این دو هستند، به شمارش یک نهاد در یک دوره.`,
    verdict: "none",
    because: () =>
      `اینکه چه کسی می‌آید بسیار بیشتر به فاصله، مرز، روادید و قیمت بستگی دارد تا به اینکه ${aze.capital} کدام‌یک از دو دولت را ترجیح می‌دهد.`,
  },
  visits: {
    counts: () => "سفرهای رهبران و وزیران در هر دو سو، در پنج سال، که جست‌وجوی ما یافت.",
    verdict: "weak",
    because: () =>
      "دولت‌ها برمی‌گزینند به دیدار که بروند. اما جست‌وجو تنها آنچه را کسی گزارش کرده می‌یابد، و آن‌قدر کم یافت که جمله هرگز این ردیف را به کار نمی‌برد.",
  },
  disputes: {
    counts: () =>
      "اینکه در یک سال مناقشهٔ مسلحانه‌ای با هر یک از این دو در جریان بود یا نه، بنا بر فهرستی که پژوهشگران برای همهٔ کشورها نگه می‌دارند.",
    verdict: "none",
    because: () => "تنها کشمکش‌ها را ثبت می‌کند: روابط خوب در آن ردی نمی‌گذارد. اینجا آمده است، زیرا شرح روابط بدون آن ناکامل می‌بود.",
  },
  events: {
    counts: () => "رویدادهایی که مقاله‌ها گزارش می‌کنند، با امتیاز از ستیز تا همکاری و با وزنی که در گذر سال‌ها کم می‌شود: شاخص موازنه.",
    verdict: "weak",
    because: () =>
      "آنچه را مقاله‌ها برای گزارش برگزیدند می‌سنجد. جهت تنها در سال‌هایی نام برده می‌شود که همهٔ روش‌ها و هر دو خواننده‌ای که مقاله‌ها را کدگذاری کردند هم‌نظر باشند، و حتی آنگاه به این بستگی دارد که کدام مقاله‌ها خوانده شده‌اند.",
  },
};

/** Years with a count of the row's own measure, in order, each with its grade. */
type RowYears = readonly { year: number; grade: Grade | null }[];

/** Words of the rows on the page of the method. */
export const sheetRows = {
  heading: "هر ردیف چه را می‌شمارد",
  text: "کیفیت داده می‌گوید آمار تا چه اندازه خوب تهیه شده است. A: یک روش برای هر دو کشور، سنجیده با منبعی دیگر. B: کاستیِ شناخته‌شده. C: تقریبی، مشکوک یا ناکامل بودنش دانسته.",
  counts: (dimension: Dimension, names: Names) => ROWS[dimension].counts(names),
  verdict: (dimension: Dimension) => VERDICTS[ROWS[dimension].verdict],
  because: (dimension: Dimension, names: Names) => ROWS[dimension].because(names),
  caution: "هشدار:",
  /** `کیفیت داده: B، اما C در سال‌های ۱۹۹۴ تا ۱۹۹۵. ۲۳ سال شمرده شده: ۱۹۹۲ تا ۲۰۱۴.` */
  years: (years: RowYears, inWindows: boolean) => {
    if (years.length === 0) return "اینجا هیچ سالی شمرده نشده است.";
    const all = yearList(years.map(({ year }) => year));
    return `${gradesOf(years)} ${kit.number(years.length)} ${inWindows ? "بازه" : "سال"} شمرده شده${inWindows ? "، منتهی به " : ": "}${all}.`;
  },
  chart: "نمودار آن را ببینید",
};

function gradesOf(years: RowYears): string {
  const of = (grade: Grade) => years.filter((one) => one.grade === grade).map(({ year }) => year);
  const [most, ...others] = (["A", "B", "C"] as const)
    .map((grade) => ({ grade, years: of(grade) }))
    .filter((one) => one.years.length > 0)
    .sort((a, b) => b.years.length - a.years.length);
  if (most === undefined) return "بدون کیفیت: آماری از هر دو نیست.";
  const rest = others.map((one) => `${one.grade} ${inYears(one.years)}`);
  return `کیفیت داده: ${most.grade}${rest.length === 0 ? "" : `، اما ${listed(rest)}`}.`;
}
