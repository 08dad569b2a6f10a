import type { Dimension } from "../../model/dimensions/dimension.ts";
import type { SheetSentence } from "../../model/dimensions/sentence.ts";
import type { BalanceFact } from "../../model/facts/balance.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { Headline } from "../../model/facts/headline.ts";
import type { BalanceNames } from "../en/balanceClaim.ts";
import type { Names } from "../en/facts.ts";
import type { LatestContext } from "../en/sheetLatest.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import type { Words } from "../en.ts";
import { type Former, formerWords } from "../kit/formerWords.ts";
import { balanceClaim, type balanceClaimPhrases } from "./balanceClaim.ts";
import { balancePhrases as heldPhrases } from "./before2026_10/balance.ts";
import { phrases as later, sentencePhrases as laterSentence } from "./before2026_10.ts";
import { latest } from "./before2026_11.ts";
import { factSentence } from "./before2026_13.ts";
import { numbered } from "./cardinal.ts";
import { times } from "./directions.ts";
import type { factPhrases } from "./factPhrases.ts";
import { inPeriod } from "./inPeriod.ts";
import { kit } from "./kit.ts";
import { COUNTRIES } from "./names.ts";
import { NOUNS } from "./nouns.ts";
import { periodInWords } from "./period.ts";
import { prefixed } from "./prefixed.ts";
import { EVENTS, eventsPhrase } from "./seriesPhrases.ts";
import { sheetSentence, type sheetSentencePhrases, sheetTitle } from "./sheetSentence.ts";
import { signed } from "./signed.ts";

type Row = Parameters<typeof latest>[0];

const { aze, irn, isr } = COUNTRIES;

const REPORTERS = ["המקורות", "המאמרים", "מקורות אחרים", "המאמרים ומקורות אחרים"];

const events: typeof EVENTS = { ...EVENTS, "agreements-signed": ["הסכם חתום אחד", "הסכמים חתומים"] };

/** Phrases of facts that releases before 2026.9.0 have otherwise. */
export const factPhrasesThen: typeof factPhrases = {
  ...later,
  ranged: (who, range, after) => later.ranged(who, range, after, null),
  events: (series, n, title) => eventsPhrase(series, n, title, events),
  vague: () => null,
  shared: (n) => (n === 0 ? "" : n === 1 ? ", בהם 1 שגם המאמרים מדווחים עליו" : `, בהם ${n} שגם המאמרים מדווחים עליהם`),
  against: (of, outcome) => ` לגבי ${of}: ${outcome}`,
};

/** The sentence of the balance sheet: no estimate, and in the title nobody to compare with. */
const sentencePhrases: typeof sheetSentencePhrases = {
  ...laterSentence,
  estimate: () => "",
  titleVotes: ({ present, side }, { partner }) => `${present ? "" : "הייתה "}קרובה יותר ${prefixed("ל", partner[side])} בהצבעותיה`,
};

const balancePhrases: typeof balanceClaimPhrases = { ...heldPhrases, coders: "שני האנשים שקראו את המאמרים עבורנו" };

/** Notes under the rows of the balance sheet, and a row among stand-ins. */
const SHEET: Former[] = [
  ["ללא רוב הנשק, בדולרים", "רובן ללא נשק, בדולרים"],
  ["סך של חמש שנים, לפחות", "בחמש שנים, מינימום"],
  ["אירועים במאמרים, בניקוד", "במאמרים, עם ניקוד"],
  ["יבוא נשק", "נשק"],
];

const UNCLEAR = " (לא ברור)";
const NOT_CLEAR = { slight: UNCLEAR, even: UNCLEAR, one_sided: UNCLEAR, few: UNCLEAR, counted: UNCLEAR };

/** The words that pinned addresses of releases before 2026.9.0 go on saying of their data in Hebrew, where those of now are others. */
export function before2026_9(now: Words): Words {
  const dimension: Record<Dimension, string> = { ...now.sheet.dimension, goods_sold: "יצוא סחורות", goods_bought: "יבוא סחורות" };
  return {
    ...now,
    balance: { ...now.balance, claim: (fact: BalanceFact, names: BalanceNames) => balanceClaim(fact, names, balancePhrases) },
    check: { ...now.check, count: (agrees, differs, untested) => now.check.count(agrees, differs, untested), hedges: "" },
    dashboard: {
      ...now.dashboard,
      card: {
        ...now.dashboard.card,
        caution: {
          ...now.dashboard.card.caution,
          own_count: "המקורות מודדים זאת בדרכים שונות, ולכן נתונים מתועדים אחרים עשויים להיות שונים.",
        },
      },
    },
    directions: {
      ...now.directions,
      title: (partner, unit, scale) =>
        `${partner}: יצוא ויבוא סחורות, ${unit} לשנה${scale === null ? "" : ` (מוגדל פי ${times(scale.times)} לעומת ${scale.name})`}`,
      scale: () => null,
    },
    event: {
      ...now.event,
      lead: (by) =>
        `מה ש${REPORTERS[Number(by.documents) + 2 * Number(by.references)]} מדווחים על ${aze.name} עם ${irn.name} ועם ${isr.name}: מה שקרה, תוכנן, נטען או הוכחש. ניקוד ניתן רק לאירועים מתוארכים שקרו, מ־${signed(-10, 0)} לעימות עד ${signed(10, 0)} לשיתוף פעולה. תגובות של קוראים אינן מקבלות ניקוד לעולם.`,
      partOf: (summary) => `חלק מפרשה אחת שנספרת פעם אחת: ${kit.quoted(summary)}`,
      told: (status, date) => `${status}, ${date}`,
    },
    facts: {
      ...now.facts,
      sentence: (fact: Fact, names: Names, before: Fact | null = null) => factSentence(fact, names, before, factPhrasesThen),
    },
    headline: (fact: Headline, names: Names) =>
      fact.kind === "highest"
        ? `${names.figure(fact.claim)} ${inPeriod(names.period(fact.claim.period.text))} – תואם לנתונים המתועדים, ששיאם באותה תקופה`
        : now.headline(fact, names),
    lists: { ...now.lists, contradictions: { ...now.lists.contradictions, topics: (n) => numbered(n, NOUNS.contradiction) } },
    numberPage: {
      ...now.numberPage,
      picture: (who, years) => `${who}, ${years.join(" עד ")}.`,
      pictureOf: (title, country) => (country === null ? title : kit.commas([title, country])),
    },
    observation: { ...now.observation, notPrintedCount: now.observation.notPrinted },
    sheet: {
      ...now.sheet,
      ...formerWords({ note: now.sheet.note, standIns: now.sheet.standIns }, SHEET),
      name: "המאזן לפי המדידה",
      dimension,
      group: {
        ...now.sheet.group,
        irn_only: ({ partner }) => `נתון על ${partner.irn} בלבד`,
        isr_only: ({ partner }) => `נתון על ${partner.isr} בלבד`,
      },
      latest: (row: Row, context: LatestContext) => latest(row, context, NOT_CLEAR),
      cellHeading: (row, period) => `${dimension[row]}, ${periodInWords(period)}`,
      whyNot: "מה לא נאמר כאן, ומדוע",
      sentence: (sentence: SheetSentence, names: SheetNames) => sheetSentence(sentence, names, sentencePhrases),
      title: (sentence: SheetSentence, names: SheetNames) => sheetTitle(sentence, names, sentencePhrases),
    },
  };
}
