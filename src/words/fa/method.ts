import type { MethodFacts } from "../../model/methodFacts.ts";
import type { Section } from "../en/method.ts";
import { cardinal, counted, listed } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { periodInWords } from "./period.ts";
import { inPeriod } from "./when.ts";

/** What events of a code are called where the method gives examples of their values. */
const ACTS: [string, string][] = [
  ["057", "توافق‌نامه‌ای امضاشده"],
  ["054", "برقراری روابط یا گشایش سفارت"],
  ["042", "یک سفر"],
  ["173", "بازداشت"],
  ["150", "رزمایشی نزدیک مرز"],
  ["190", "یک حمله"],
];

function signed(value: number): string {
  return kit.signed(value, Number.isInteger(value) ? 0 : 1);
}

/** How events become a balance, where that fails, and how far each year may be believed. */
export const method = {
  heading: "روش",
  lead: (f: MethodFacts) =>
    `این صفحه توضیح می‌دهد چگونه ${counted(f.documents, "مقاله")} را به رقم و شاخص تبدیل می‌کنیم، کجا ممکن است خطا رخ دهد و نتیجه تا چه اندازه به انتخاب‌های ما وابسته است.`,
  sections: (f: MethodFacts): Section[] => [coded(f), scored(f), ...oneRule(f), formula(f), direction(f), fails(f)],
  agreement: {
    heading: "دو کدگذار تا چه اندازه هم‌نظر بودند",
    text: "دو کدگذار هر مقاله را مستقل از هم خواندند. سپس تفاوت‌ها یک‌به‌یک حل‌وفصل شد: این سایت داده‌های نهایی را نشان می‌دهد و هر دو کدگذاری در کنار آن‌ها نگه داشته شده است. آلفا از کریپندورف و برای داده‌های اسمی است: ۱ توافق کامل است و ۰ آنچه تصادف به دست می‌داد.",
    /** Since release 2026.3.0. */
    again:
      "بعدها دو خوانندهٔ دیگر همهٔ مقاله‌ها را، بی‌آنکه کار یکدیگر را ببینند، دوباره خواندند و آنچه را جا مانده بود به هر دو کدگذاری افزودند. آن‌ها ردیف‌های نهایی را می‌شناختند، پس آنچه افزودند استقلال کمتری دارد.",
    columns: ["بخش", "ستون", "مقایسه‌شده", "هم‌نظر", "٪", "آلفا", "یادداشت"],
  },
  robustness: {
    heading: "سال به سال",
    text: "شاخص موازنهٔ مقاله‌ها با دامنهٔ آن، و سهم حالت‌هایی از روش که بر سر یک سو هم‌نظرند. ممکن است با هم‌نظریِ همهٔ آن‌ها نیز جهتی نام برده نشود: در این صورت یکی از دو کدگذاری، یا یکی از نیم‌عمرها و مقدارهای اضافیِ κ، هم‌نظر نیست. دو ستون آخر رویدادهای منابع دیگر را نیز می‌افزاید و همهٔ آن‌ها را یک منبع می‌گیرد.",
  },
};

function coded(f: MethodFacts): Section {
  return {
    place: "recorded",
    heading: "چه چیزی را ثبت می‌کنیم",
    text: [
      `تکلیف هر واژهٔ عددی در ${counted(f.documents, "مقاله")} روشن شده است: رقم، بخشی از رویداد، بافت متن، تاریخ، نظر خواننده، اجزای صفحه (منوها، زیرنویس‌ها، شمارهٔ صفحه‌ها) یا صرفاً دستور زبان. صفحهٔ هر مقاله همهٔ آن‌ها را نشان می‌دهد.`,
      "رقم‌ها آن‌گونه که چاپ شده‌اند ثبت می‌شوند: با قید («حدود»، «بیش از»)، با آنچه سهمی از آن‌اند، با جهت و دوره، و با گوینده. رقم بدون سال در سال انتشارش نشانده می‌شود و این نکته کنار آن آمده است.",
      `رویداد هر چیزی است که میان ${f.names[f.subject]} و ${listed(
        f.partners.map((code) => f.names[code] ?? code),
        "or",
      )} گزارش شده باشد. هر قطعه‌ای از متن دربارهٔ آن تاریخ، وضعیت و کد خود را دارد. هر جا قطعه‌ها تفاوت داشته باشند، «رخ داد» بر تکذیب‌شده، ادعاشده یا برنامه‌ریزی‌شده مقدم است و تاریخ دقیق بر تاریخ مبهم.`,
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
    heading: "به چه چیزی امتیاز می‌دهیم",
    text: [
      "تنها به رویدادهای میان دو کشور که رخ داده‌اند و تاریخ‌پذیرند. برنامه‌ها، آنچه تنها ادعا شده، تکذیب‌ها، نقش‌های جاری، جمع‌بندی‌ها («توافق‌نامه‌های پرشمار») و نظر خوانندگان هرگز به شمار نمی‌آید.",
      `هر رویداد یک کد CAMEO (فهرستی معیار از انواع رویدادها) و همراه آن امتیازی در مقیاس گلدستین از ${signed(scale.low)} (ستیز) تا ${signed(scale.high)} (همکاری) دارد${examples.length > 0 ? `: ${kit.commas(examples)}` : ""}.`,
      "رویدادهایی که یک رویداد دربرگیرنده دارند، مانند یک سفر و امضاهای آن، یک رشته‌رویداد می‌سازند که یک بار شمرده می‌شود، با امتیاز و سال‌های قوی‌ترین رویداد. رویدادی که برای چند سال گزارش شده باشد یکسان میان آن سال‌ها پخش می‌شود.",
    ],
  };
}

/** Held since release 2026.3.0; the releases before it were not settled by one rule. */
function oneRule({ generation, undated, names }: MethodFacts): Section[] {
  if (generation === 1) return [];
  const left = undated.map(
    ({ partner, events, example }) => `${kit.number(events)} رویداد با ${names[partner]}، مانند ${kit.quoted(example)}`,
  );
  return [
    {
      place: "one-rule",
      heading: "یک قاعده برای هر دو",
      text: [
        "برای هر یک از دو کشور، رویداد تنها زمانی شمرده می‌شود که منبع آن را به یک روز، ماه یا سال، یا به دوره‌ای با آغاز و پایان نسبت دهد. دهه چنین دوره‌ای است؛ از زمان استقلال بریده می‌شود، و نیز در جایی که همان قطعهٔ متن آغاز یا پایانی را نام ببرد. آنچه تنها آغاز دارد در فهرست می‌آید، اما شمرده نمی‌شود؛ نقش‌های جاری، روندها و جمع‌بندی رویدادهای بسیار نیز همین‌طور.",
        "تاریخی که قطعه‌ای را آغاز می‌کند تا نام بردن از تاریخی دیگر پابرجاست. «هم‌زمان» و «در پاسخ» سالِ آن چیزی را می‌گیرند که به آن اشاره دارند. آنچه در تاریخی چاپ‌شده به دست آمده یا تدوین شده رخ داده است، اما امضا نیست. رویداد با کشور سوم رویدادی میان این دو نیست.",
        ...(left.length > 0
          ? [`رویدادهایی که رخ‌دادنشان گزارش شده، اما چون چنین تاریخی ندارند یا یک رویداد واحد نیستند شمرده نشده‌اند: ${listed(left)}.`]
          : []),
      ],
    },
  ];
}

function formula({ halfLife, prior, scale, names, partners }: MethodFacts): Section {
  const [low, high] = partners.map((code) => names[code]);
  // A formula runs left to right: the countries stand in it by their codes.
  const [minus, plus] = partners;
  const agreement = scale.values.get("057") === prior ? "، یعنی مقدار یک توافق‌نامهٔ امضاشده،" : "";
  return {
    place: "formula",
    heading: "فرمول",
    text: [
      "وزن رویداد هر h سال نصف می‌شود. برای هر کشور، N امتیازها را با علامتشان و M بدون علامت جمع می‌کند. E رویدادها را، امتیازشان هر چه باشد، می‌شمارد:",
    ],
    formulas: [
      "N(t) = Σ g · 2^(−(t−y)/h)",
      "M(t) = Σ |g| · 2^(−(t−y)/h)",
      "E(t) = Σ 2^(−(t−y)/h)",
      `index(t) = (N_${plus} − N_${minus}) / (M_${plus} + M_${minus} + κ)`,
    ],
    after: [
      `${plus} یعنی ${high} و ${minus} یعنی ${low}. h برابر ${kit.number(halfLife, 1)} سال و κ برابر ${kit.number(prior, 1)} است${agreement === "" ? " و نمی‌گذارد" : `؛ κ${agreement} نمی‌گذارد`} یک رویداد به‌تنهایی همه چیز را تعیین کند. شاخص از ${signed(-1)} تا ${signed(1)} می‌رود و به سوی ${high} مثبت است. صفر می‌تواند به معنای متوازن یا نامعلوم باشد. میزان شواهد نشان می‌دهد کدام.`,
    ],
  };
}

function direction({ generation, variants, extremes, codings }: MethodFacts): Section {
  const grid = `نیم‌عمرهای ${listed(variants.halfLife)} سال، κ برابر ${listed(variants.prior)}، با امتیازهای گلدستین یا تنها علامت آن‌ها، با رشته‌رویدادها یا رویدادهای تک، و با همهٔ مقاله‌ها یا همه جز یکی`;
  const band = "دامنه کمترین و بیشترین شاخص را با کنار گذاشتن یک مقاله نشان می‌دهد.";
  const all = `برای هر سال شاخص را در همهٔ ترکیب‌های ${grid} محاسبه می‌کنیم: ${kit.number(variants.count)} حالت.`;
  if (generation === 1) {
    return {
      place: "direction",
      heading: "چه زمانی جهتی را نام می‌بریم",
      text: [`${all} تنها برای سال‌هایی جهتی را نام می‌بریم که همهٔ آن‌ها هم‌نظر باشند. ${band}`],
    };
  }
  return {
    place: "direction",
    heading: "چه زمانی جهتی را نام می‌بریم",
    text: [
      `${all} ${codings ? "این کار را برای داده‌های نهایی خود و برای هر یک از دو کدگذاری انجام می‌دهیم." : "دو کدگذاری اینجا در دست نیست."}`,
      `تنها برای سال‌هایی جهتی را نام می‌بریم که همهٔ این‌ها هم‌نظر باشند و داده‌های نهایی با نیم‌عمرهای ${listed(extremes.halfLife)} سال و κ برابر ${listed(extremes.prior)} نیز همچنان هم‌نظر بمانند. نمایی با منابع دیگر یا تاریخی دیگر با حالت‌های خودش مقایسه می‌شود، بدون کدگذاری‌ها. ${band}`,
    ],
  };
}

function fails(f: MethodFacts): Section {
  const [low, high] = f.partners.map((code) => f.names[code]);
  const above = f.above.map(({ partner, documents }) => `${cardinal(documents)} مقاله بیشتر دربارهٔ ${f.names[partner]} است`);
  const [signing, visit] = [f.scale.values.get("057"), f.scale.values.get("042")];
  const ratio = signing && visit ? Math.floor(signing / visit) : 0;
  return {
    place: "limits",
    heading: "محدودیت‌ها",
    text: [
      `مقاله‌ها خود برمی‌گزینند چه چیزی را گزارش کنند. از روی رویدادهایشان، ${listed(above)}. سال‌هایی که کسی درباره‌شان ننوشته آرام به نظر می‌رسند. شاخص آنچه را نوشته شده می‌سنجد، نه خودِ روابط را.`,
      `ستیز با ${low} به‌تنهایی خط را به سوی ${high} می‌برد و کشمکش با ${high} آن را به سوی ${low} می‌برد. شاخص می‌گوید رویدادها به سود کدام سو هستند، نه اینکه ${f.names[f.subject]} چه می‌خواهد.`,
      `امتیازهای گلدستین برای خبرهای روزگاری دیگر ساخته شده‌اند.${ratio > 1 ? ` یک امضا بیش از ${counted(ratio, "سفر")} وزن دارد، هر چه امضا شده باشد.` : ""} ارزش مالی قرارداد تفاوتی ایجاد نمی‌کند.`,
      ...misdated(f),
      ...found(f),
      ...(f.spread > 0
        ? [
            `از رویدادهای امتیازدار، ${counted(f.spread, "رویداد")} برای چند سال گزارش و میان آن سال‌ها پخش شده است. این کار آنچه را شاید یک‌باره رخ داده باشد هموار می‌کند.`,
          ]
        : []),
    ],
  };
}

function misdated({ misdated: act }: MethodFacts): string[] {
  if (act === null) return [];
  return [
    `تاریخ‌ها همان‌اند که چاپ شده‌اند، حتی جایی که داده‌های ثبت‌شده تفاوت دارند. سنگین‌وزن‌ترین چنین رویدادی، ${kit.quoted(act.summary)}، ${inPeriod(periodInWords(act.told))} نشانده شده است. دادهٔ ثبت‌شده‌ای تاریخ آن را ${periodInWords(act.recorded)} می‌داند${act.inferred ? "، اگر منظور هر دو یک رویداد باشد" : ""} (راستی‌آزمایی را ببینید).`,
  ];
}

function found({ found: { events, visits, scoredVisits } }: MethodFacts): string[] {
  if (events === 0) return [];
  const counted =
    scoredVisits === visits
      ? ""
      : ` نمودار سفرها ${kit.number(scoredVisits)} سفر از این‌ها را دارد، زیرا سفرهای برنامه‌ریزی‌شده و نشست‌های چندکشوری به شمار نمی‌آید.`;
  return [
    `رویدادهای منابع دیگر را یکی‌یکی جست‌وجو کردیم: ${kit.number(events)} رویداد که هیچ مقاله‌ای گزارش نمی‌کند، ${kit.number(visits)} رویداد از آن‌ها سفر است.${counted} رویدادهای یافته‌شده نمونهٔ آماری نیستند، پس خطی که آن‌ها را در بر دارد تنها نظر دوم است.`,
  ];
}
