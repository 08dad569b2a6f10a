import type { BalanceFact } from "../../model/facts/balance.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { BalanceNames } from "../en/balanceClaim.ts";
import type { Names } from "../en/facts.ts";
import type { Words } from "../en.ts";
import { type Former, formerWords, withFormerWords } from "../kit/formerWords.ts";
import { balanceClaim, balanceClaimPhrases } from "./balanceClaim.ts";
import { latest } from "./before2026_8/sheetLatest.ts";
import { sheetSentence, sheetTitle } from "./before2026_8/sheetSentence.ts";
import { factPhrasesThen as later } from "./before2026_9.ts";
import type { factPhrases } from "./factPhrases.ts";
import { factSentence } from "./facts.ts";
import { kit } from "./kit.ts";
import { signed } from "./signed.ts";

/** What is said of data: pages about the site, menus and forms are of today. */
const PARTS = [
  "chart",
  "claimForm",
  "columns",
  "dashboard",
  "directions",
  "facts",
  "headline",
  "numberPage",
  "observation",
  "pair",
] as const satisfies readonly (keyof Words)[];

/** Words that first readers did not understand, each behind what is said instead. */
const FORMER: Former[] = [
  ["سال‌هایی که نتیجه آشکار است", "سال‌های روشن"],
  // A count, in some places said with its verb.
  ["رقم‌های یک آمار", "رقم‌های یک شمارش"],
  ["مربع کوچک: آمار خودِ", "مربع کوچک: شمارش خودِ"],
  ["آماری تقریبی‌تر از آمار سال‌های", "شمارشی تقریبی‌تر از شمارش سال‌های"],
  ["در آن سال هیچ آماری هر دو کشور را ندارد", "هیچ شیوهٔ شمارشی در آن سال هر دو کشور را ندارد"],
  ["آماری دیگر", "شمارشی دیگر"],
  ["آمارهای دیگر", "شمارش‌های دیگر"],
  ["سال آمار دارد", "سال شمارش دارد"],
  ["تا آن روز آماری", "تا آن روز شمارشی"],
  ["هیچ آمار واحدی", "هیچ شمارش واحدی"],
  ["آمار هر دو کشور", "شمارش هر دو کشور"],
  ["نه آمار.", "نه شمارش."],
  ["یک آمار، که", "یک شمارش، که"],
  ["بنا بر یک آمار (", "در یک شمارش ("],
  ["همان آمار", "همان شمارش"],
  [" آمار)", " شمارش)"],
  ["شیوهٔ تازهٔ آمارگیری", "شیوهٔ تازهٔ شمارش"],
  ["چنین آماری", "چنین شمارشی"],
  ["آمارهای متفاوت", "شمارش‌های متفاوت"],
  ["شمارهای حداقلی", "شمارش‌های حداقلی"],
  ["شیوه‌های متفاوت می‌سنجند", "شیوه‌های متفاوت می‌شمارند"],
  ["آمار تنها برای یک کشور", "تنها برای یک کشور شمرده شده"],
  // A measure.
  ["شاخص متفاوت", "سنجهٔ متفاوت"],
  ["شاخص‌های دیگر", "سنجه‌های دیگر"],
  ["تعریف شاخص", "تعریف سنجه"],
  ["به‌تنهایی شاخص موازنه را", "به‌تنهایی شاخص را"],
  // A grade, and what is unclear.
  ["کیفیت داده: ", "درجهٔ "],
  ["نامشخص", "ناروشن"],
  ["؟: ", "?: "],
  // Goods, visitors, visits.
  ["صادرات و واردات کالا", "کالای فروخته و خریده"],
  ["مسافر از", "بازدیدکننده از"],
  ["مسافرانی که از", "بازدیدکنندگانی که از"],
  ["مسافران آمده از", "بازدیدکنندگان از"],
  ["سهم از کل ورود خارجیان", "سهم از همهٔ ورودهای خارجی"],
  ["سفرهای رسمی که یافتیم", "سفرهای رسمی یافته‌شده"],
  ["در پنج سال، دست‌کم", "در پنج سال، حداقلی"],
  ["برای نتیجه‌گیری کم است", "کمتر از آن است که بتوان چیزی گفت"],
  ["رقم منبع صفر است", "منبع ۰ چاپ کرده است"],
  ["هدف‌گذاری تجارت با", "هدف تجارت با"],
  ["هر رقم تنها بخشی", "هر کدام تنها بخشی"],
];

/** The rows of the balance sheet: other texts of the data hold these words too. */
const SHEET: Former[] = [
  ...FORMER,
  ["صادرات کالا", "کالای فروخته"],
  ["واردات کالا", "کالای خریده"],
  ["واردات تسلیحات", "تسلیحات خریده"],
  // An adjective that begins as the row does.
  ["واردات تسلیحاتی", "واردات تسلیحاتی"],
  ["مسافران ورودی", "بازدیدکنندگان"],
];

const factPhrasesThen: typeof factPhrases = {
  ...later,
  parts: () => "صادرات و واردات ثبت‌شده روی هم به این رقم نمی‌رسد.",
  differ: (isOne) => (isOne ? "تفاوت دارد" : "تفاوت دارند"),
  ranged: (who, how, range) => `${who} ${how}: ${range}.`,
  ofCountry: (country) => ` برای ${country}`,
  repeats: true,
};

const balancePhrases: typeof balanceClaimPhrases = {
  ...balanceClaimPhrases,
  coders: "هر دو کدگذار",
  inYears: "دربارهٔ این سال‌ها",
  open: (year) => `؛ برای سال ${kit.year(year)} روش‌ها هم‌نظر نیستند`,
};

/** The words that pinned addresses of releases before 2026.8.0 go on saying of their data in Persian, where those of now are others. */
export function before2026_8(now: Words): Words {
  const then = withFormerWords(now, PARTS, FORMER);
  const sheet = formerWords(now.sheet, SHEET);
  const sentence = (fact: Fact, names: Names, before: Fact | null = null) => factSentence(fact, names, before, factPhrasesThen);
  return {
    ...then,
    balance: { ...then.balance, claim: (fact: BalanceFact, names: BalanceNames) => balanceClaim(fact, names, balancePhrases) },
    chart: { ...then.chart, side: (country) => `شمارش ${country}` },
    check: {
      ...then.check,
      count: (agrees, differs, untested) =>
        `از ${kit.number(agrees + differs + untested)} ادعا، ${kit.number(agrees)} ادعا با داده‌های ثبت‌شده همخوان است، ${kit.number(differs)} ادعا همخوان نیست و ${kit.number(untested)} ادعا آزمودنی نیست.`,
    },
    claimForm: {
      ...then.claimForm,
      eventsTitle: (what) => `${what.endsWith("ها") ? `${what}ی` : what} یافته‌شده، هر یک در تاریخ خود`,
      figureOf: (figure, period, isUndated) => (isUndated ? `${figure}، بدون ذکر سال؛ انتشار: ${period}` : `${figure}، ${period}`),
      otherScale: (end) => `مقیاس متفاوت، تا ${end}`,
      side: (country) => `طرف ${country}`,
      gap: {
        records: (least, most, of) =>
          `${then.claimForm.gap
            .records(least, most, of)
            .replace(/^رقم مقاله /, "")
            .replace(" است که", " که")}`,
        parts: (least, most, of) =>
          then.claimForm.gap
            .parts(least, most, of)
            .replace(/^رقم مقاله /, "")
            .replace(" است (", " ("),
      },
      figures: { ...then.claimForm.figures, open: "«تا»، «نزدیک به»، «بیش از»", reading: "دادهٔ ثبت‌شده" },
    },
    dashboard: {
      ...then.dashboard,
      indicators: { ...then.dashboard.indicators, columns: { ...then.dashboard.indicators.columns, name: "سنجه" } },
    },
    directions: {
      ...then.directions,
      side: { to_counterpart: (partner) => `فروش به ${partner}`, from_counterpart: (partner) => `خرید از ${partner}` },
    },
    event: {
      ...then.event,
      scored: (value) => `امتیاز ${value} (از ${signed(-10, 0)} تا ${signed(10, 0)})`,
      partOf: (summary) => `یک بار شمرده شده، به‌عنوان بخشی از یک رشته‌رویداد با: ${summary}`,
    },
    facts: { ...then.facts, ...formerWords({ sentence }, FORMER) },
    indexPicture: {
      ...then.indexPicture,
      end: (year, partner) => `${kit.year(year)}: ${partner === null ? "روش‌ها هم‌نظر نیستند" : `به سوی ${partner}`}`,
      event: (kind, partner) => kit.commas([kind, partner]),
    },
    observation: { ...then.observation, series: "سنجه" },
    pair: { ...then.pair, columns: then.pair.columns.map((column) => (column === "شاخص" ? "سنجه" : column)) },
    numberPage: { ...then.numberPage, facts: { ...then.numberPage.facts, counterpart: "با" } },
    sheet: {
      ...sheet,
      group: {
        ...sheet.group,
        irn_only: ({ partner }) => `تنها ${partner.irn} در داده‌های ثبت‌شده`,
        isr_only: ({ partner }) => `تنها ${partner.isr} در داده‌های ثبت‌شده`,
        not_claimed: () => "امروز ناروشن، یا بدون دلالت بر گرایش",
      },
      strength: { ...sheet.strength, one_sided: "تنها یکی از دو کشور در داده‌های ثبت‌شده" },
      note: formerWords(now.sheet.note, [...SHEET, ["کیفیت: ", "تازه‌ترین درجه "]]),
      latest,
      cellSays: (...given) =>
        sheet
          .cellSays(...given)
          .replace(/^تنها (.+?) ثبت شده:/, "تنها $1 در داده‌های ثبت‌شده هست:")
          .replace(/از ([^،:]+) رقمی نیست$/, "$1 شمرده نشده است")
          .replace(/رقم منبع برای (.+) صفر است$/, "منبع برای $1 رقم ۰ چاپ کرده است"),
      columns: (names) => sheet.columns(names).map((column) => (column === "کیفیت" ? "درجه" : column)),
      sentence: sheetSentence,
      title: sheetTitle,
      notClaimed: (...given) => sheet.notClaimed(...given).replace(/از (انرژی با .+?) آماری نیست/, "$1 شمرده نمی‌شود"),
      subtitle: "هر سنجه سال به سال به کدام کشور اشاره دارد، هر جا یک شمارش هر دو را در بر گیرد. قوت را میان ردیف‌ها مقایسه نکنید.",
      noNumber: "ردیف‌ها در نقطهٔ صفر، سال‌ها و کیفیت تفاوت دارند، پس آن‌ها را در یک عدد خلاصه نمی‌کنیم.",
      whyNot: "این جمله چه چیزی را نمی‌گوید و چرا",
      periodNote: "هر خانه پنج سال است؛ خانه‌های باریک سال‌های کمتری با داده دارند.",
      key: {
        ...sheet.key,
        share: "تنها یک کشور در داده‌ها (بلندی: سهم آن)",
        alone: "تنها یک کشور در داده‌ها",
        missing: "بدون رقم برای هر دو",
        breaks: "خط: شیوهٔ شمارش تغییر می‌کند",
        rough: "نقطه‌های زیر: رقم کم‌اعتبارتر",
      },
    },
  };
}
