import type { Dimension } from "../../model/dimensions/dimension.ts";
import type { SheetSentence } from "../../model/dimensions/sentence.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { Headline } from "../../model/facts/headline.ts";
import type { Names } from "../en/facts.ts";
import type { LatestContext } from "../en/sheetLatest.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import type { Words } from "../en.ts";
import { type Former, formerWords } from "../kit/formerWords.ts";
import { phrases as later, sentencePhrases as laterSentence } from "./before2026_10.ts";
import { latest } from "./before2026_11.ts";
import { inDigits } from "./cardinal.ts";
import { times } from "./directions.ts";
import type { factPhrases } from "./factPhrases.ts";
import { factSentence } from "./facts.ts";
import { kit } from "./kit.ts";
import { aze, irn, isr } from "./names.ts";
import { periodInWords } from "./period.ts";
import { EVENTS, eventsPhrase } from "./seriesPhrases.ts";
import { sheetSentence, type sheetSentencePhrases, sheetTitle } from "./sheetSentence.ts";
import { signed } from "./signed.ts";
import { inPeriod } from "./when.ts";

type Row = Parameters<typeof latest>[0];

const REPORTERS = ["منابع", "مقاله‌ها", "منابع دیگر", "مقاله‌ها و منابع دیگر"];

const events: typeof EVENTS = { ...EVENTS, "agreements-signed": "توافق‌نامهٔ امضاشده" };

/** Phrases of facts that releases before 2026.9.0 have otherwise. */
export const factPhrasesThen: typeof factPhrases = {
  ...later,
  ranged: (who, how, range, after) => later.ranged(who, how, range, after, null),
  events: (series, title) => eventsPhrase(series, title, events),
  vague: () => null,
  shared: (n) => (n === 0 ? "" : `؛ ${kit.number(n)} مورد از این‌ها را مقاله‌ها نیز گزارش می‌کنند`),
  against: (of, outcome) => ` دربارهٔ ${of}، ${outcome}`,
};

/** The sentence of the balance sheet: no estimate, and in the title nobody to compare with. */
const sentencePhrases: typeof sheetSentencePhrases = {
  ...laterSentence,
  estimate: () => "",
  titleVotes: ({ present, side }, { partner }) => `در رأی‌ها به ${partner[side]} نزدیک‌تر ${present ? "است" : "بود"}`,
};

/** Notes under the rows of the balance sheet, and a row among stand-ins. */
const SHEET: Former[] = [
  ["بدون بخش عمدهٔ تسلیحات", "عمدتاً بدون تسلیحات"],
  ["مجموع پنج سال، دست‌کم", "در پنج سال، دست‌کم"],
  ["رویدادها در مقاله‌ها، با امتیاز", "در مقاله‌ها، با امتیاز"],
  ["واردات تسلیحات", "تسلیحات"],
];

const UNCLEAR = " (نامشخص)";
const NOT_CLEAR = { slight: UNCLEAR, even: UNCLEAR, one_sided: UNCLEAR, few: UNCLEAR, counted: UNCLEAR };

/** The words that pinned addresses of releases before 2026.9.0 go on saying of their data in Persian, where those of now are others. */
export function before2026_9(now: Words): Words {
  const dimension: Record<Dimension, string> = { ...now.sheet.dimension, goods_sold: "صادرات کالا", goods_bought: "واردات کالا" };
  return {
    ...now,
    check: { ...now.check, count: (agrees, differs, untested) => now.check.count(agrees, differs, untested), hedges: "" },
    dashboard: {
      ...now.dashboard,
      card: {
        ...now.dashboard.card,
        caution: {
          ...now.dashboard.card.caution,
          own_count: "منابع این را به شیوه‌های متفاوت می‌سنجند، پس داده‌های ثبت‌شدهٔ دیگر ممکن است تفاوت داشته باشند.",
        },
      },
    },
    directions: {
      ...now.directions,
      title: (partner, unit, scale) =>
        `${partner}: صادرات و واردات کالا، ${unit} در سال${scale === null ? "" : ` (${times(scale.times)} برابر بزرگ‌تر از نمودار ${scale.name})`}`,
      scale: () => null,
    },
    event: {
      ...now.event,
      lead: (by) =>
        `آنچه ${REPORTERS[Number(by.documents) + 2 * Number(by.references)]} دربارهٔ ${aze.full} با ${irn.name} و با ${isr.name} گزارش می‌کنند: انجام‌شده، برنامه‌ریزی‌شده، ادعاشده یا تکذیب‌شده. تنها رویدادهای تاریخ‌داری که رخ داده‌اند امتیاز می‌گیرند، از ${signed(-10, 0)} برای ستیز تا ${signed(10, 0)} برای همکاری. نظر خوانندگان هرگز امتیاز نمی‌گیرد.`,
      partOf: (summary) => `بخشی از یک رشته‌رویداد که یک بار شمرده می‌شود: ${kit.quoted(summary)}`,
      told: (status, date) => kit.commas([status, date]),
    },
    facts: {
      ...now.facts,
      sentence: (fact: Fact, names: Names, before: Fact | null = null) => factSentence(fact, names, before, factPhrasesThen),
    },
    headline: (fact: Headline, names: Names) =>
      fact.kind === "highest"
        ? `${names.figure(fact.claim)} ${inPeriod(names.period(fact.claim.period.text))} با داده‌های ثبت‌شده همخوان است، که در همان دوره به اوج می‌رسند`
        : now.headline(fact, names),
    lists: { ...now.lists, contradictions: { ...now.lists.contradictions, topics: (n) => inDigits(n, "تناقض") } },
    numberPage: {
      ...now.numberPage,
      picture: (who, years) => `${who}، ${kit.digits(years.join(" تا "))}.`,
      pictureOf: (title, country) => (country === null ? title : kit.commas([title, country])),
    },
    observation: { ...now.observation, notPrintedCount: now.observation.notPrinted },
    sheet: {
      ...now.sheet,
      ...formerWords({ note: now.sheet.note, standIns: now.sheet.standIns }, SHEET),
      name: "موازنه بر پایهٔ سنجش",
      dimension,
      group: {
        ...now.sheet.group,
        irn_only: ({ partner }) => `تنها ${partner.irn} ثبت شده`,
        isr_only: ({ partner }) => `تنها ${partner.isr} ثبت شده`,
      },
      latest: (row: Row, context: LatestContext) => latest(row, context, NOT_CLEAR),
      cellHeading: (row, period) => kit.commas([dimension[row], periodInWords(period)]),
      whyNot: "اینجا چه گفته نشده و چرا",
      sentence: (sentence: SheetSentence, names: SheetNames) => sheetSentence(sentence, names, sentencePhrases),
      title: (sentence: SheetSentence, names: SheetNames) => sheetTitle(sentence, names, sentencePhrases),
    },
  };
}
