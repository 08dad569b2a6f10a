import type { BalanceQuery, BalanceRow } from "../../model/sensitivity.ts";
import type { Vintage } from "../../model/vintage.ts";
import type { Ends } from "../en/balance.ts";
import { balance as before } from "../en/before2026_5/balance.ts";
import { balanceClaim } from "./balanceClaim.ts";
import { dative, partOf } from "./cases.ts";
import { fixed } from "./kit.ts";
import { leftOutInTurn } from "./leftOutInTurn.ts";
import { signed } from "./signed.ts";

const REPORTED = { documents: "Makalelerde", references: "Diğer kaynaklarda", all: "Bütün kaynaklarda" } as const;

const agree = (share: number) => `%${Math.round(share * 100)}`;

/** In how many of the three codings all variants are on one side; of none the verb is negated. */
const codings = (n: number) =>
  n === 0
    ? "3 kodlamanın hiçbirinde bütün varyantlar uyuşmuyor"
    : `3 kodlamanın ${["birinde", "ikisinde", "üçünde"][n - 1]} bütün varyantlar uyuşuyor`;

/** The balance index: picture, table and the sentence about what may be claimed. */
export const balance = {
  /** What is drawn, where the claim says how the method was turned. */
  subtitle: ({ vintage }: Pick<BalanceQuery, "vintage">) =>
    `${REPORTED[vintage.collection]} geçen olaylar, −10 (çatışma) ile +10 (iş birliği) arasında puanlandı. Bir olayın ağırlığı yıldan yıla azalır`,
  /** What releases before 2026.3.0 say here, in words of their own. */
  subtitleBefore2026_3: before.subtitleBefore2026_3,
  claimBefore2026_3: before.claimBefore2026_3,
  noSample: leftOutInTurn.noSample,
  ofOne: leftOutInTurn.ofOne,
  withReferences: "diğer kaynaklar dahil",
  withReferencesColumns: ["Endeks, bütün kaynaklar", "Sonuç, bütün kaynaklar"],
  controls: {
    label: "Başka varsayımları deneyin",
    halfLife: "Yarılanma süresi: bir olayın ağırlığının yarıya inmesi için geçen yıl sayısı",
    prior: "İhtiyat ağırlığı (κ): arttıkça endeksi sıfıra doğru çeker",
    drop: "Dışarıda bırak",
    none: "hiçbir makale",
    reset: "Sıfırla",
  },
  panels: {
    lean: ({ low, high }: Ends) => `Denge endeksi: −1 tamamen ${dative(low)}, +1 tamamen ${dative(high)} doğru`,
    acts: "Çizginin arkasındaki olaylar, puanlarına göre",
    memory: "Her ülkenin birikimli puanı",
    evidence: "Kanıt miktarı: hâlâ sayılan olaylar",
  },
  /** What a mark's size, the running score and the amount of evidence are, for the key. */
  explained: {
    sizes: "Şeritteki bir işaret, olayının puanı sıfırdan ne kadar uzaksa o kadar büyüktür.",
    memory:
      "Bir ülkenin birikimli puanı, olaylarının puanlarını artı ve eksi işaretleriyle toplar; her puanın ağırlığı yıldan yıla azalır. Endeks iki puanı karşılaştırır.",
    evidence:
      "Kanıt miktarı, hâlâ sayılan olayların sayısıdır; eskiler yalnızca kısmen sayılır. Az olduğunda tek bir olay çizgiyi çok oynatabilir.",
  },
  towards: (partner: string) => `${dative(partner)} doğru`,
  cooperation: "iş birliği",
  conflict: "çatışma",
  lean: (value: number) => signed(value, Number.isInteger(value) ? 0 : 1),
  points: (value: number, digits = 0) => signed(value, Number.isInteger(value) ? 0 : digits),
  year: (year: number) => `${year} sonunda denge`,
  verdict: (partner: string | null) => (partner === null ? "Belirgin taraf yok" : `${dative(partner)} doğru eğiliyor`),
  yearLines: (row: BalanceRow, { low, high }: Ends, collection: Vintage["collection"] = "documents") => [
    row.band_low === null && row.lean !== null
      ? `endeks ${signed(row.lean, 2)}; yalnızca bir kaynağa göre`
      : `endeks ${signed(row.lean, 2)}; ${leftOutInTurn.when[collection]} ${signed(row.band_low, 2)} ile ${signed(row.band_high, 2)} arasında`,
    row.claimable === null ? "karşılaştırılacak bir şey yok" : `yöntem varyantlarının ${partOf(agree(row.claimable))} uyuşuyor`,
    ...(row.coder_agreement === null ? [] : [`${codings(row.coder_agreement)} (bizimki, birinci kodlayıcı, ikinci kodlayıcı)`]),
    `birikimli puan: ${high} ${signed(row.memory_isr, 1)}, ${low} ${signed(row.memory_irn, 1)}`,
    `kanıt: ${fixed(row.evidence, 1)} olay${row.fresh ? "" : "; bu yıl yeni olay yok"}`,
  ],
  documents: (n: number) => `şimdiye kadar ${n} kaynağa dayanıyor`,
  withReferencesCells: (row: BalanceRow, { of }: Ends) => [
    signed(row.lean, 2),
    row.direction === null ? "yön belirtilmiyor" : `${dative(of(row.direction))} doğru`,
  ],
  columns: ({ low, high }: Ends, collection: Vintage["collection"] = "documents") => [
    "Yıl",
    "Endeks",
    leftOutInTurn.column[collection],
    "Uyuşan varyantlar",
    "Sonuç",
    `${high}: birikimli puan`,
    `${low}: birikimli puan`,
    "Kanıt",
    "Kaynaklar",
  ],
  codersColumn: "Uyuşan kodlamalar (3 kodlamadan: bizimki ve iki okuma)",
  allAgreeColumn: "Bütün varyantların uyuştuğu kodlamalar (3 kodlamadan: bizimki ve iki okuma)",
  codersCell: (row: BalanceRow) => (row.coder_agreement === null ? "–" : String(row.coder_agreement)),
  /** Of the extremes, the ends of what a reader may turn, how many agree. */
  extremesColumn: "Uyuşan uç ayarlar",
  extremesCell: ({ held }: BalanceRow) => (held === null ? "–" : agree(held)),
  extremesLine: ({ held }: BalanceRow) => (held === null ? [] : [`uç ayarların ${partOf(agree(held))} uyuşuyor`]),
  cells: (row: BalanceRow, { of }: Ends) => [
    String(row.year),
    signed(row.lean, 2),
    row.band_low === null ? "–" : `${signed(row.band_low, 2)} ile ${signed(row.band_high, 2)} arası`,
    row.claimable === null ? "–" : agree(row.claimable),
    row.direction === null ? "yön belirtilmiyor" : `${dative(of(row.direction))} doğru`,
    signed(row.memory_isr, 1),
    signed(row.memory_irn, 1),
    fixed(row.evidence, 1),
    String(row.documents),
  ],
  claim: balanceClaim,
  nothing: "Bu görünümdeki kaynaklar puanlanabilecek hiçbir olay bildirmiyor.",
  behind: (years: string, each: string) => `Çizginin arkasındaki olaylar (${years}): ${each}.`,
  lastEvent: (date: string, { collection }: Pick<Vintage, "collection">) =>
    `${REPORTED[collection]} geçen ve sayılan son olayın tarihi: ${date}.`,
};
