import type { BalanceFact } from "../../model/facts/balance.ts";
import type { BalanceQuery, BalanceRow } from "../../model/sensitivity.ts";
import type { Vintage } from "../../model/vintage.ts";
import { type Ends, balance as english } from "../en/balance.ts";
import type { BalanceNames } from "../en/balanceClaim.ts";
import { balanceClaim } from "./balanceClaim.ts";
import { percent } from "./figure.ts";
import { heldSpans } from "./heldSpans.ts";
import { kit } from "./kit.ts";
import { leftOutInTurn } from "./leftOutInTurn.ts";
import { signed } from "./signed.ts";

const REPORTED = { documents: "در مقاله‌ها", references: "در منابع دیگر", all: "در همهٔ منابع" } as const;

/** The balance index: picture, table and the sentence about what may be claimed. */
export const balance = {
  /** What is drawn, where the claim says how the method was turned. */
  subtitle: ({ vintage }: Pick<BalanceQuery, "vintage">) =>
    `رویدادهای گزارش‌شده ${REPORTED[vintage.collection]}، با امتیاز از ${signed(-10, 0)} (ستیز) تا ${signed(10, 0)} (همکاری). وزن هر رویداد سال به سال کم می‌شود`,
  /** Those releases are English alone. */
  subtitleBefore2026_3: english.subtitleBefore2026_3,
  claimBefore2026_3: english.claimBefore2026_3,
  noSample: leftOutInTurn.noSample,
  ofOne: leftOutInTurn.ofOne,
  withReferences: "با منابع دیگر",
  withReferencesColumns: ["شاخص، همهٔ منابع", "نتیجه، همهٔ منابع"],
  controls: {
    label: "فرض‌های دیگر را بیازمایید",
    halfLife: "نیم‌عمر: پس از چند سال وزن رویداد نصف می‌شود",
    prior: "وزن احتیاط (κ): هر چه بیشتر، شاخص به صفر نزدیک‌تر",
    drop: "کنار گذاشتن",
    none: "هیچ مقاله‌ای",
    reset: "بازنشانی",
  },
  panels: {
    lean: ({ low, high }: Ends) => `شاخص موازنه: ${signed(-1, 0)} همه به سوی ${low}، ${signed(1, 0)} همه به سوی ${high}`,
    acts: "رویدادهای پشت خط، بر پایهٔ امتیاز",
    memory: "امتیاز انباشتهٔ هر کشور",
    evidence: "میزان شواهد: رویدادهایی که هنوز به شمار می‌آیند",
  },
  /** What a mark's size, the running score and the amount of evidence are, for the key. */
  explained: {
    sizes: "هرچه امتیاز رویداد از صفر دورتر باشد، نشانهٔ آن در نوار رویدادها بزرگ‌تر است.",
    memory:
      "امتیاز انباشتهٔ هر کشور جمع امتیازهای رویدادهای آن با علامتشان است؛ وزن هر یک سال به سال کم می‌شود. شاخص این دو امتیاز را با هم می‌سنجد.",
    evidence:
      "میزان شواهد شمار رویدادهایی است که هنوز به شمار می‌آیند؛ رویدادهای قدیمی‌تر تنها تا اندازه‌ای. هر جا کم باشد، یک رویداد می‌تواند خط را بسیار جابه‌جا کند.",
  },
  towards: (partner: string) => `به سوی ${partner}`,
  cooperation: "همکاری",
  conflict: "ستیز",
  lean: (value: number) => signed(value, Number.isInteger(value) ? 0 : 1),
  points: (value: number, digits = 0) => signed(value, Number.isInteger(value) ? 0 : digits),
  year: (year: number) => `موازنه در پایان سال ${kit.year(year)}`,
  verdict: (partner: string | null) => (partner === null ? "بدون سوی روشن" : `گرایش به سوی ${partner}`),
  yearLines: (row: BalanceRow, { low, high }: Ends, collection: Vintage["collection"] = "documents") => [
    row.band_low === null && row.lean !== null
      ? `شاخص ${signed(row.lean, 2)}؛ تنها از روی یک منبع`
      : `شاخص ${signed(row.lean, 2)}؛ ${leftOutInTurn.when[collection]} بین ${signed(row.band_low, 2)} و ${signed(row.band_high, 2)}`,
    row.claimable === null ? "چیزی برای مقایسه نیست" : `${percent(row.claimable * 100)} از حالت‌های روش هم‌نظرند`,
    ...(row.coder_agreement === null
      ? []
      : [`در ${kit.number(row.coder_agreement)} کدگذاری از ۳ کدگذاری همهٔ حالت‌ها هم‌نظرند (کدگذاری ما، کدگذار نخست، کدگذار دوم)`]),
    `امتیاز انباشته: ${high} ${signed(row.memory_isr, 1)}، ${low} ${signed(row.memory_irn, 1)}`,
    `شواهد: ${kit.number(row.evidence, 1)} رویداد${row.fresh ? "" : "؛ امسال رویداد تازه‌ای نیست"}`,
  ],
  documents: (n: number) => `تا کنون بر پایهٔ ${kit.number(n)} منبع`,
  withReferencesCells: (row: BalanceRow, { of }: Ends) => [
    signed(row.lean, 2),
    row.direction === null ? "بدون ذکر جهت" : `به سوی ${of(row.direction)}`,
  ],
  columns: ({ low, high }: Ends, collection: Vintage["collection"] = "documents") => [
    "سال",
    "شاخص",
    leftOutInTurn.column[collection],
    "حالت‌های هم‌نظر",
    "نتیجه",
    `${high}: امتیاز انباشته`,
    `${low}: امتیاز انباشته`,
    "شواهد",
    "منابع",
  ],
  codersColumn: "کدگذاری‌های هم‌نظر (از ۳: کدگذاری ما و دو خواننده)",
  allAgreeColumn: "کدگذاری‌هایی که همهٔ حالت‌هایشان هم‌نظرند (از ۳: کدگذاری ما و دو خواننده)",
  codersCell: (row: BalanceRow) => (row.coder_agreement === null ? "–" : kit.number(row.coder_agreement)),
  /** Of the extremes, the ends of what a reader may turn, how many agree. */
  extremesColumn: "حالت‌های حدی هم‌نظر",
  extremesCell: ({ held }: BalanceRow) => (held === null ? "–" : percent(held * 100)),
  extremesLine: ({ held }: BalanceRow) => (held === null ? [] : [`${percent(held * 100)} از حالت‌های حدی هم‌نظرند`]),
  cells: (row: BalanceRow, { of }: Ends) => [
    kit.year(row.year),
    signed(row.lean, 2),
    row.band_low === null ? "–" : `${signed(row.band_low, 2)} تا ${signed(row.band_high, 2)}`,
    row.claimable === null ? "–" : percent(row.claimable * 100),
    row.direction === null ? "بدون ذکر جهت" : `به سوی ${of(row.direction)}`,
    signed(row.memory_isr, 1),
    signed(row.memory_irn, 1),
    kit.number(row.evidence, 1),
    kit.number(row.documents),
  ],
  claim: (fact: BalanceFact, names: BalanceNames) => heldSpans(balanceClaim(fact, names)),
  nothing: "منابع این نما رویدادی گزارش نمی‌کنند که بتوان به آن امتیاز داد.",
  behind: (years: string, each: string) => `رویدادهای پشت خط (${years}): ${each}.`,
  lastEvent: (date: string, { collection }: Pick<Vintage, "collection">) =>
    `آخرین رویداد ${REPORTED[collection]} که به شمار می‌آید مربوط به ${date} است.`,
};
