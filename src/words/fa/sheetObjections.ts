import type { Objection } from "../en/sheetObjections.ts";
import { subjectText } from "../naming.ts";
import { cardinal } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { monthsInWords } from "./months.ts";
import { aze, irn, isr } from "./names.ts";
import { yearSpan } from "./yearSpan.ts";

/** Figures by where they are from; a kind of which there is none is not named. */
function ofEach({ records, claims }: { records: number; claims: number }): string {
  const known = [
    [records, "از داده‌های ثبت‌شده: "],
    [claims, "از مقاله‌ها: "],
  ] as const;
  return kit.semicolons(known.flatMap(([n, from]) => (n === 0 ? [] : [`${from}${kit.number(n)}`])));
}

const TEHRAN: Objection[] = [
  {
    says: () => "شما تنها آنچه را گمرک به دلار می‌بیند می‌شمارید. گاز نخجوان، برق و ترانزیت از خاک ما جا مانده است.",
    answer: ({ answers: { energyFigures, energyOf }, partner }) => [
      "جا مانده‌اند، چون هیچ آماری آن‌ها را برای هر دو کشور ندارد. این جای خالی را خالی می‌گذاریم. صفر نیست، و ردیف نفت هیچ سویی را نشان نمی‌دهد.",
      energyFigures === null
        ? null
        : energyOf === null
          ? `این ردیف ${kit.number(energyFigures)} رقم از نفت به ${partner.isr} دارد و هیچ رقمی از انرژی با ${partner.irn}.`
          : `این ردیف از نفت به ${partner.isr} رقم‌هایی دارد که هر یک مربوط به یک سال یا کمتر است (${ofEach(energyOf)})، و از انرژی با ${partner.irn} هیچ رقمی ندارد.`,
    ],
  },
  {
    says: ({ partner }) => `رأی علیه ${partner.isr} رأی به سود ${partner.irn} نیست.`,
    answer: () => [
      "ما آن را چنین نمی‌خوانیم. رأی‌های مربوط به مناقشه کنار گذاشته شده‌اند و ردیف تنها تفاوت با میانگین اعضا را می‌شمارد. میانگین اعضای سازمان همکاری اسلامی (OIC) در همان جمله نام برده می‌شود.",
    ],
  },
  {
    says: () => "مقاله‌ها با ما دشمنی دارند. بازداشت‌ها و رزمایش‌ها شاخص موازنهٔ شما را جابه‌جا می‌کنند.",
    answer: ({ answers: { index }, partner, rows }) => [
      `شاخص موازنه یک ردیف از ${cardinal(rows)} ردیف است و جمله هرگز آن را به کار نمی‌برد. ستیز با ${partner.irn} به‌تنهایی آن را جابه‌جا می‌کند، چنان‌که ستیز با ${partner.isr} می‌کرد، و نمودارش این را می‌گوید.`,
      index === null
        ? null
        : `شاخص موازنه در ${kit.number(index.claimed)} سال از ${kit.number(index.years)} سال جهتی را نام می‌برد؛ در بقیه روش‌ها، خوانش‌ها یا حالت‌های حدی هم‌نظر نیستند.`,
    ],
  },
];

const JERUSALEM: Objection[] = [
  {
    says: () => "نزدیک‌ترین پیوندها پنهان‌اند: سلاح، اطلاعات، گفت‌وگوهای تلفنی رهبران. شما آنچه را می‌ماند می‌شمارید.",
    answer: () => [
      "هیچ‌کس نمی‌تواند آنچه را پنهان است بشمارد، در هیچ‌یک از دو سو. از این رو ردیف‌ها می‌گویند «ثبت‌شده» و «یافته‌شده»، سفرها حداقلی‌اند که چیزی را ثابت نمی‌کند، و تأمین‌کننده‌ای که تحویلی از او ثبت نشده «یافت نشد» است، نه «هیچ».",
    ],
  },
  {
    says: () => "رأی‌ها در سازمان ملل تشریفاتی است.",
    answer: ({ answers: { fall }, subject, partner }) => [
      "آنچه تشریفاتی است بیرون گذاشته شده: میانگین اعضا همان‌گونه رأی می‌دهد و تنها تفاوت به شمار می‌آید.",
      fall === null
        ? null
        : `از بازهٔ ${yearSpan(...fall.first)} تا بازهٔ ${yearSpan(...fall.last)}، هم‌رأییِ ${subject} با ${partner.isr} در مقیاسی از ۰ تا ۱ از ${two(fall.own[0])} به ${two(fall.own[1])} کاهش یافت و هم‌رأییِ میانگین اعضا از ${two(fall.members[0])} به ${two(fall.members[1])}. پس حدود ${percent(fall.shared)} درصد از این کاهش میان همه مشترک است و حدود ${percent(1 - fall.shared)} درصد از آنِ خودِ ${subject}.`,
    ],
  },
  {
    says: () => "به نسبت جمعیت، شمار بسیار بیشتری از مردم ما می‌آیند.",
    answer: ({ answers: { visitors }, partner }) => [
      "به نسبت جمعیت، سو ممکن است از سالی به سال دیگر تغییر کند. این یکی از دلیل‌هایی است که مسافران ورودی بدون نام بردن از سویی شمرده می‌شوند.",
      visitors?.irn == null || visitors.isr == null
        ? null
        : `در ${monthsInWords(visitors.period)}، ${share(visitors.irn)} از واردشوندگان شهروند ${partner.irn} و ${share(visitors.isr)} شهروند ${partner.isr} بودند.`,
    ],
  },
];

const BAKU: Objection[] = [
  {
    says: () => "ما میان کسی موازنه برقرار نمی‌کنیم. شرکای ما ترکیه، روسیه و اتحادیهٔ اروپا هستند.",
    answer: ({ answers: { supplier, visitors }, subject, partner, country }) => [
      "جدول موازنه تنها می‌پرسد از این دو کدام نزدیک‌تر است. نمی‌گوید هر یک چه اندازه اهمیت دارد. هر جا آماری سهمی از کل را می‌دهد، آن سهم را نشان می‌دهیم.",
      supplier === null
        ? null
        : `بنا بر حجم‌های سالانهٔ SIPRI، ${country(supplier.code)} در ${window(supplier.years)}، ${share(supplier.share)} از تسلیحات ثبت‌شدهٔ ${subject} را تأمین کرد و ${partner.isr} ${share(supplier.isr)} را.`,
      visitors?.irn == null || visitors.isr == null
        ? null
        : `این دو کشور روی هم ${share(visitors.irn + visitors.isr)} از واردشوندگان ${monthsInWords(visitors.period)} را تشکیل می‌دهند.`,
    ],
  },
  {
    says: () => "ما همراه سازمان همکاری اسلامی و جنبش عدم تعهد رأی می‌دهیم.",
    answer: ({ answers: { oic }, subject }) => [
      oic === null
        ? "جمله هرگز رأی‌ها را بدون میانگین اعضای سازمان همکاری اسلامی ذکر نمی‌کند."
        : `همراه سازمان همکاری اسلامی، آری، و جمله این را می‌گوید. در هر یک از ${kit.number(oic.counted)} سال شمرده‌شده از ${kit.year(oic.years[0])} تا ${kit.year(oic.years[1])}، فاصلهٔ ${subject} با میانگین اعضای این سازمان از ${two(Math.ceil(oic.furthest * 100) / 100)} بیشتر نبود.`,
      "برای جنبش عدم تعهد چنین آماری نداریم.",
    ],
  },
  {
    says: ({ partner }) => `آنچه از ${partner.irn} می‌خریم رقمِ بادکردهٔ خودِ ${partner.irn} است و نفتی که می‌فروشیم از آنِ BP است.`,
    answer: ({ subject }) => [
      `واردات کالا از گزارش‌های خودِ ${subject} می‌آید. آماری که در آن هر یک از دو طرف می‌تواند بیش از اندازه بالا باشد کیفیت C دارد و جمله آن را به کار نمی‌برد. از آمارهایی که از آمار اصلی ردیف تقریبی‌ترند، جمله تنها یکی را می‌آورد: برآورد تازه‌تر خود ما دربارهٔ تسلیحات، اگر باشد، و می‌گوید که با آن مقایسه‌پذیر نیست. صادرات کالا آن چیزی است که ${subject} را به مقصد هر یک از دو کشور ترک کرده، مالکش هر که بوده، و این برای هر دو خریدار صدق می‌کند.`,
    ],
  },
];

function window([from, to]: readonly [number, number]): string {
  return `سال${from === to ? "" : "‌های"} ${yearSpan(from, to)}`;
}

/** Two digits, enough for an agreement or an excess. */
function two(number: number): string {
  return kit.number(Number(number.toFixed(2)), 2);
}

/** A share in percent, with a digit behind the decimal sign below ten. */
function share(value: number): string {
  return kit.figure(value, "PC", 1);
}

function percent(share: number): string {
  return kit.number(Math.round(share * 100));
}

/** Words of the objections on the page of the method. */
export const sheetObjections = {
  heading: "هر پایتخت چه ایرادی می‌تواند بگیرد، و پاسخ ما",
  text: "این‌ها قوی‌ترین ایرادهایی است که به نظرمان می‌رسد. برای همه یک قاعده برقرار است: شاخص‌ها، آستانه‌ها و واژه‌ها یکی است، ردیف به سود هر سویی که باشد.",
  capitals: [
    { id: "tehran", name: irn.capital, objections: TEHRAN },
    { id: "jerusalem", name: isr.capital, objections: JERUSALEM },
    { id: "baku", name: aze.capital, objections: BAKU },
  ].filter(({ id }) => subjectText("objections").split(" ").includes(id)),
};
