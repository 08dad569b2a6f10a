import type { BalanceFact } from "../../model/facts/balance.ts";
import type { BalanceQuery, BalanceRow } from "../../model/sensitivity.ts";
import type { Vintage } from "../../model/vintage.ts";
import type { Ends } from "../en/balance.ts";
import type { BalanceNames } from "../en/balanceClaim.ts";
import { balance as before } from "../en/before2026_5/balance.ts";
import { balanceClaim } from "./balanceClaim.ts";
import { plural } from "./cardinal.ts";
import { fixed } from "./fixed.ts";
import { kit } from "./kit.ts";
import { leftOutInTurn } from "./leftOutInTurn.ts";
import { inCase } from "./names.ts";
import { signed } from "./signed.ts";
import { withYear } from "./when.ts";

const REPORTED = { documents: "в статьях", references: "в других источниках", all: "во всех источниках" } as const;

const towards = (partner: string) => `в сторону ${inCase(partner, "genitive")}`;
const percent = (share: number) => kit.figure(Math.round(share * 100), "PC", 0);
const direction = (code: string | null, { of }: Ends) => (code === null ? "сторона не названа" : towards(of(code)));

/** The balance index: picture, table and the sentence about what may be claimed. */
export const balance = {
  /** What is drawn, where the claim says how the method was turned. */
  subtitle: ({ vintage }: Pick<BalanceQuery, "vintage">) =>
    `События ${REPORTED[vintage.collection]} с баллами от −10 (конфликт) до +10 (сотрудничество). Вес события год от года убывает`,
  /** Releases before 2026.3.0 say this in English, in words of their own. */
  subtitleBefore2026_3: before.subtitleBefore2026_3,
  claimBefore2026_3: before.claimBefore2026_3,
  noSample: leftOutInTurn.noSample,
  ofOne: leftOutInTurn.ofOne,
  withReferences: "вместе с другими источниками",
  withReferencesColumns: ["Индекс, все источники", "Вывод, все источники"],
  controls: {
    label: "Другие допущения",
    halfLife: "Период полураспада: за сколько лет вес события падает вдвое",
    prior: "Вес осторожности (κ): чем он больше, тем ближе индекс к нулю",
    drop: "Исключить",
    none: "ни одной статьи",
    reset: "Сбросить",
  },
  panels: {
    lean: ({ low, high }: Ends) => `Индекс баланса: −1 — всё ${towards(low)}, +1 — всё ${towards(high)}`,
    acts: "События, из которых складывается линия, по баллам",
    memory: "Накопленные баллы каждой страны",
    evidence: "Объём основания: события, которые ещё учитываются",
  },
  /** What a mark's size, the running score and the amount of evidence are, for the key. */
  explained: {
    sizes: "Отметка на полосе событий тем крупнее, чем дальше балл события от нуля.",
    memory:
      "Накопленные баллы страны — сумма баллов её событий с их знаками; вес каждого год от года убывает. Индекс сравнивает баллы обеих стран.",
    evidence:
      "Объём основания — число событий, которые ещё учитываются, старые лишь отчасти. Где он мал, одно событие может сильно сдвинуть линию.",
  },
  towards,
  cooperation: "сотрудничество",
  conflict: "конфликт",
  lean: (value: number) => signed(value, Number.isInteger(value) ? 0 : 1),
  points: (value: number, digits = 0) => signed(value, Number.isInteger(value) ? 0 : digits),
  year: (year: number) => `Баланс на конец ${year} года`,
  verdict: (partner: string | null) => (partner === null ? "Сторона неясна" : `Уклон ${towards(partner)}`),
  yearLines: (row: BalanceRow, { low, high }: Ends, collection: Vintage["collection"] = "documents") => [
    row.band_low === null && row.lean !== null
      ? `индекс ${signed(row.lean, 2)}; только по одному источнику`
      : `индекс ${signed(row.lean, 2)}; от ${signed(row.band_low, 2)} до ${signed(row.band_high, 2)}, ${leftOutInTurn.when[collection]}`,
    row.claimable === null ? "сравнивать не с чем" : `сходятся ${percent(row.claimable)} вариантов метода`,
    ...(row.coder_agreement === null
      ? []
      : [`все варианты сходятся в ${row.coder_agreement} из 3 кодировок (наша, первого и второго кодировщика)`]),
    `накопленные баллы: ${high} ${signed(row.memory_isr, 1)}, ${low} ${signed(row.memory_irn, 1)}`,
    `основание: ${fixed(row.evidence, 1)} события${row.fresh ? "" : "; новых за этот год нет"}`,
  ],
  documents: (n: number) => `пока на основе ${plural(n, { one: "{n} источника", other: "{n} источников" })}`,
  withReferencesCells: (row: BalanceRow, ends: Ends) => [signed(row.lean, 2), direction(row.direction, ends)],
  columns: ({ low, high }: Ends, collection: Vintage["collection"] = "documents") => [
    "Год",
    "Индекс",
    leftOutInTurn.column[collection],
    "Сколько вариантов сходится",
    "Вывод",
    `${high}: накопленные баллы`,
    `${low}: накопленные баллы`,
    "Основание",
    "Источники",
  ],
  codersColumn: "Сколько кодировок сходится (из 3: наша и оба прочтения)",
  allAgreeColumn: "В скольких кодировках сходятся все варианты (из 3: наша и оба прочтения)",
  codersCell: (row: BalanceRow) => (row.coder_agreement === null ? "–" : String(row.coder_agreement)),
  /** Of the extremes, the ends of what a reader may turn, how many agree. */
  extremesColumn: "Сколько крайних настроек сходится",
  extremesCell: ({ held }: BalanceRow) => (held === null ? "–" : percent(held)),
  extremesLine: ({ held }: BalanceRow) => (held === null ? [] : [`сходятся ${percent(held)} крайних настроек`]),
  cells: (row: BalanceRow, ends: Ends) => [
    String(row.year),
    signed(row.lean, 2),
    row.band_low === null ? "–" : `от ${signed(row.band_low, 2)} до ${signed(row.band_high, 2)}`,
    row.claimable === null ? "–" : percent(row.claimable),
    direction(row.direction, ends),
    signed(row.memory_isr, 1),
    signed(row.memory_irn, 1),
    fixed(row.evidence, 1),
    String(row.documents),
  ],
  claim: (fact: BalanceFact, names: BalanceNames) => balanceClaim(fact, names),
  nothing: "Источники в этом виде не сообщают ни об одном событии, которому можно дать балл.",
  behind: (years: string, each: string) => `События, из которых складывается линия (${years}): ${each}.`,
  lastEvent: (date: string, { collection }: Pick<Vintage, "collection">) =>
    `Последнее учитываемое событие ${REPORTED[collection]}: ${withYear(date)}.`,
};
