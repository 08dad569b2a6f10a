import type { BalanceFact } from "../../model/facts/balance.ts";
import type { BalanceQuery, BalanceRow } from "../../model/sensitivity.ts";
import type { Vintage } from "../../model/vintage.ts";
import { type Ends, balance as english } from "../en/balance.ts";
import type { BalanceNames } from "../en/balanceClaim.ts";
import { balanceClaim } from "./balanceClaim.ts";
import { inCase } from "./cases.ts";
import { fixed } from "./fixed.ts";
import { leftOutInTurn } from "./leftOutInTurn.ts";
import { signed } from "./signed.ts";
import { yearth } from "./when.ts";

const REPORTED = { documents: "Məqalələrdə", references: "Digər mənbələrdə", all: "Bütün mənbələrdə" } as const;

const towards = (partner: string) => `${inCase(partner, "dative")} doğru`;

/** The balance index: picture, table and the sentence about what may be claimed. */
export const balance = {
  /** What is drawn, where the claim says how the method was turned. */
  subtitle: ({ vintage }: Pick<BalanceQuery, "vintage">) =>
    `${REPORTED[vintage.collection]} bildirilən hadisələr; bal −10 (münaqişə) ilə +10 (əməkdaşlıq) arasındadır. Hadisənin çəkisi ildən-ilə azalır`,
  /** What releases before 2026.3.0 say here, which are English. */
  subtitleBefore2026_3: english.subtitleBefore2026_3,
  claimBefore2026_3: english.claimBefore2026_3,
  noSample: leftOutInTurn.noSample,
  ofOne: leftOutInTurn.ofOne,
  withReferences: "digər mənbələr daxil olmaqla",
  withReferencesColumns: ["İndeks, bütün mənbələr", "Nəticə, bütün mənbələr"],
  controls: {
    label: "Başqa fərziyyələri sınayın",
    halfLife: "Yarımdövr: hadisənin çəkisinin neçə ildən sonra iki dəfə azaldığı",
    prior: "Ehtiyat çəkisi (κ): böyüdükcə indeksi sıfıra yaxınlaşdırır",
    drop: "Kənarda qoy",
    none: "heç birini",
    reset: "Sıfırla",
  },
  panels: {
    lean: ({ low, high }: Ends) => `Balans indeksi: −1 tamamilə ${towards(low)}, +1 tamamilə ${towards(high)}`,
    acts: "Xəttin arxasındakı hadisələr, bal üzrə",
    memory: "Hər ölkənin yığılmış balı",
    evidence: "Dəlillərin miqdarı: hələ nəzərə alınan hadisələr",
  },
  /** What a mark's size, the running score and the amount of evidence are, for the key. */
  explained: {
    sizes: "Hadisənin balı sıfırdan nə qədər uzaqdırsa, onun zolaqdakı işarəsi o qədər böyükdür.",
    memory:
      "Ölkənin yığılmış balı onun hadisələrinin ballarını müsbət və mənfi işarələri ilə toplayır; hər balın çəkisi ildən-ilə azalır. İndeks hər iki balı müqayisə edir.",
    evidence:
      "Dəlillərin miqdarı hələ nəzərə alınan hadisələrin sayıdır; köhnələri yalnız qismən sayılır. Miqdar az olanda tək bir hadisə xətti çox tərpədə bilər.",
  },
  towards,
  cooperation: "əməkdaşlıq",
  conflict: "münaqişə",
  lean: (value: number) => signed(value, Number.isInteger(value) ? 0 : 1),
  points: (value: number, digits = 0) => signed(value, Number.isInteger(value) ? 0 : digits),
  year: (year: number) => `Balans, ${yearth(year)} ilin sonu`,
  verdict: (partner: string | null) => (partner === null ? "Tərəf aydın deyil" : `${inCase(partner, "dative")} meyillidir`),
  yearLines: (row: BalanceRow, { low, high }: Ends, collection: Vintage["collection"] = "documents") => [
    row.band_low === null && row.lean !== null
      ? `indeks ${signed(row.lean, 2)}; yalnız bir mənbəyə görə`
      : `indeks ${signed(row.lean, 2)}; ${leftOutInTurn.when[collection]} ${signed(row.band_low, 2)} ilə ${signed(row.band_high, 2)} arasında`,
    row.claimable === null
      ? "müqayisə ediləcək bir şey yoxdur"
      : `metod variantlarının ${Math.round(row.claimable * 100)}%-i eyni nəticəni verir`,
    ...(row.coder_agreement === null
      ? []
      : [
          `bütün variantların eyni nəticə verdiyi kodlaşdırmalar: 3-dən ${row.coder_agreement} (bizimki, birinci kodlayıcı, ikinci kodlayıcı)`,
        ]),
    `yığılmış bal: ${high} ${signed(row.memory_isr, 1)}, ${low} ${signed(row.memory_irn, 1)}`,
    `dəlil: ${fixed(row.evidence, 1)} hadisə${row.fresh ? "" : "; bu il yenisi yoxdur"}`,
  ],
  documents: (n: number) => `hələlik ${n} mənbəyə əsaslanır`,
  withReferencesCells: (row: BalanceRow, { of }: Ends) => [signed(row.lean, 2), direction(row, of)],
  columns: ({ low, high }: Ends, collection: Vintage["collection"] = "documents") => [
    "İl",
    "İndeks",
    leftOutInTurn.column[collection],
    "Eyni nəticə verən variantlar",
    "Nəticə",
    `${high}: yığılmış bal`,
    `${low}: yığılmış bal`,
    "Dəlil",
    "Mənbələr",
  ],
  codersColumn: "Eyni nəticə verən kodlaşdırmalar (3-dən: bizimki və hər iki oxunuş)",
  allAgreeColumn: "Bütün variantların eyni nəticə verdiyi kodlaşdırmalar (3-dən: bizimki və hər iki oxunuş)",
  codersCell: (row: BalanceRow) => (row.coder_agreement === null ? "–" : String(row.coder_agreement)),
  /** Of the extremes, the ends of what a reader may turn, how many agree. */
  extremesColumn: "Eyni nəticə verən ən kənar parametrlər",
  extremesCell: ({ held }: BalanceRow) => (held === null ? "–" : `${Math.round(held * 100)}%`),
  extremesLine: ({ held }: BalanceRow) =>
    held === null ? [] : [`ən kənar parametrlərin ${Math.round(held * 100)}%-i eyni nəticəni verir`],
  cells: (row: BalanceRow, { of }: Ends) => [
    String(row.year),
    signed(row.lean, 2),
    row.band_low === null ? "–" : `${signed(row.band_low, 2)} … ${signed(row.band_high, 2)}`,
    row.claimable === null ? "–" : `${Math.round(row.claimable * 100)}%`,
    direction(row, of),
    signed(row.memory_isr, 1),
    signed(row.memory_irn, 1),
    fixed(row.evidence, 1),
    String(row.documents),
  ],
  claim: (fact: BalanceFact, names: BalanceNames) => balanceClaim(fact, names),
  nothing: "Bu görünüşdəki mənbələr bal verilə bilən heç bir hadisə bildirmir.",
  behind: (years: string, each: string) => `Xəttin arxasındakı hadisələr (${years}): ${each}.`,
  lastEvent: (date: string, { collection }: Pick<Vintage, "collection">) =>
    `${REPORTED[collection]} bildirilən və nəzərə alınan son hadisənin tarixi: ${date}.`,
};

function direction(row: BalanceRow, of: (code: string) => string): string {
  return row.direction === null ? "istiqamət göstərilmir" : towards(of(row.direction));
}
