import type { SheetSentence } from "../../model/dimensions/sentence.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import type { Words } from "../en.ts";
import { type Former, formerWords } from "../kit/formerWords.ts";
import { sentencePhrases as later } from "./before2026_16/sheetSentence.ts";
import { inCase } from "./names.ts";
import { sheetSentence, type sheetSentencePhrases, sheetTitle, THAN, TITLE_THAN } from "./sheetSentence.ts";

/** Phrases of the sentence of the balance sheet: whom votes were nearer to or more like, and than whose. */
export const sentencePhrases: typeof sheetSentencePhrases = {
  ...later,
  votes: ({ present, side, than }, { partner }) =>
    `${present ? "голосует" : "голосовал"} в ООН ближе к ${inCase(partner[side], "dative")}, чем ${THAN[than]}`,
  titleVotes: (who, { present, side, than }, { partner }, when) =>
    `В ООН ${who}${present ? "" : `${when} был `}к ${inCase(partner[side], "dative")} ближе ${TITLE_THAN[than]}`,
};

/** Estimates had the name of figures that are only about right. */
const ESTIMATES: Former[] = [
  ["оценочное", "приблизительное"],
  ["оценочных", "приблизительных"],
];
/** The occasion was the main event. */
const CHECK: Former[] = [["о более широком событии, например", "об основном событии, например"]];
/** What is alleged was what we suppose, and what is denied was disproved. */
const EVENT: Former[] = [
  ["что сделано, что запланировано, что лишь утверждают и что отрицают", "сделанное, запланированное, предполагаемое или опровергнутое"],
];
const NEW_HERE: Former[] = [["то, что лишь утверждают, — не факт", "предполагаемое — не факт"]];
/** Records could be read as the number of other sources. */
const RECORDS: Former[] = [
  ["из другого источника", "других источников"],
  ["из других источников", "других источников"],
];
/** Years were clear, and not their results. */
const PAIR: Former[] = [["годы с явным результатом", "явные годы"]];
/** Words of the sentence stood otherwise than in it, and numbers were no numbers. */
const SHEET: Former[] = [
  ["«большинство стран»", "«большинство стран-членов»"],
  ["«почти все страны»", "«почти все страны-члены»"],
  ["Оба числа рассчитали", "Обе рассчитали"],
  ["Одно из двух — не", "Одна из них — не"],
];
/** Numbers in the text of an article were its words of numbers. */
const SOURCE: Former[] = [
  ["единственным его числом", "единственным его числовым словом"],
  ["его числа", "его числового слова"],
  ["его чисел", "его числовых слов"],
  ["Все числа статьи, цифрами и словами, абзац", "Все числовые слова статьи, абзац"],
];

/** The words that pinned addresses of releases before 2026.13.0 go on saying of their data in Russian, where those of now are others. */
export function before2026_13(now: Words): Words {
  return {
    ...now,
    chart: { ...now.chart, key: formerWords(now.chart.key, ESTIMATES) },
    check: formerWords(now.check, CHECK),
    dashboard: { ...now.dashboard, newHere: formerWords(now.dashboard.newHere, NEW_HERE) },
    directions: { ...now.directions, key: formerWords(now.directions.key, ESTIMATES) },
    embed: formerWords(now.embed, ESTIMATES),
    event: formerWords(now.event, EVENT),
    numberCard: { ...now.numberCard, more: formerWords(now.numberCard.more, RECORDS) },
    pair: {
      ...formerWords(now.pair, PAIR),
      carried: (year, of) => now.pair.carried(year, of).replace(/^Для (\d+) года/, "В $1 году"),
    },
    sheet: {
      ...now.sheet,
      refusal: formerWords(now.sheet.refusal, SHEET),
      threshold: formerWords(now.sheet.threshold, SHEET),
      sentence: (sentence: SheetSentence, names: SheetNames) => sheetSentence(sentence, names, sentencePhrases),
      title: (sentence: SheetSentence, names: SheetNames) => sheetTitle(sentence, names, sentencePhrases),
    },
    source: formerWords(now.source, SOURCE),
  };
}
