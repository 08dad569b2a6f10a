import { DIMENSIONS, GROUPS, type Group } from "../../model/dimensions/dimension.ts";
import { THRESHOLDS } from "../../model/dimensions/thresholds.ts";
import type { RowOutcome } from "../en/sheetMethod.ts";
import { cardinal, listed } from "./cardinal.ts";
import { capital } from "./cases.ts";
import { sheetObjections } from "./sheetObjections.ts";
import { sheetRows } from "./sheetRows.ts";
import { ROWS_IN_SENTENCE } from "./sheetSentence.ts";
import { sheetThresholds } from "./sheetThresholds.ts";

/** Behind the years of the newest counts: what stands at the end of a row that has no recent one. */
const ROW_END = " Ana sayımı bugünkü durumu söylemek için çok eski olan satırın sonunda, varsa, tek ülkenin daha yeni rakamı durur.";

/** Words of the balance sheet on the page of the method. */
export const sheetMethod = {
  heading: "Denge tablosu",
  lead: "Denge tablosuyla başlıyor: çoğu her iki ülkeyi aynı biçimde sayan istatistikler.",
  text: `${capital(cardinal(DIMENSIONS.length))} satır istatistikleri yan yana koyar. Bir hücre, tek bir sayım tek bir yöntemle her iki ülkeyi aynı dönemde kapsıyorsa doludur. Bir sayımda yalnızca biri varsa hücre çerçevelidir veya payı kadar doludur. Böyle bir sayımı olmayan yılda nokta vardır. Aradaki boşluklar doldurulmaz, farklı sayımlar birleştirilmez. Makalelerde öne sürülen rakamlar da diğer kaynakların rakamları gibi hesaba katılır; başka rakamı olmayan bir yılın altında noktalar vardır. Dar ekranlarda bir hücre beş yıldır ve sayılan yılları kadar geniştir. Bu yılların çoğu bir yönde belirginse hücre belirgindir; çoğu yalnızca bir yönü gösteriyorsa ya da çoğu belirgin, sonuncusu ise aşağı yukarı eşit veya belirsizse hafiftir. Payı kadar dolu bir hücrede son yılın payı vardır.`,
  onThisPage: "Bu bölümde:",
  rows: sheetRows,
  thresholds: sheetThresholds,
  objections: sheetObjections,
  noNumber: {
    heading: "Neden tek bir sayı yok",
    text: [
      "Sıfır her satırda başka bir anlama gelir: birinde ortalama BM üyesi, ötekinde eşit dolar tutarları, bir üçüncüsünde eşit sayıda ziyaret. Birindeki yarım birim, sonrakindeki yarım birim değildir.",
      "Hangi ağırlıklar seçilirse seçilsin sonucu onlar belirlerdi; ağırlıkları seçen, yanıtı da seçmiş olurdu. Daha kötüsü, zıt yönleri gösteren satırlar birbirini götürürdü; oysa bir denge tam da böyle görünür.",
    ],
    /** Years of the newest counts that can differ. */
    years: (rows: readonly RowOutcome[]) => {
      const known = rows.flatMap(({ dimension, newest }) => (newest === null ? [] : [{ dimension, newest }]));
      const [first, last] = [Math.min(...known.map(({ newest }) => newest)), Math.max(...known.map(({ newest }) => newest))];
      if (known.length < 2 || first === last) return null;
      const of = (year: number) =>
        listed(known.filter(({ newest }) => newest === year).map(({ dimension }) => ROWS_IN_SENTENCE[dimension]));
      return `Satırlar eşit ölçüde güncel de değil. En yeni ana sayım şu satırlarda ${first} yılına ait: ${of(first)}; şu satırlarda ${last} yılına ait: ${of(last)}.${ROW_END}`;
    },
    /** The only sum that is allowed: rows per group. */
    groups: (rows: readonly RowOutcome[], name: (group: Group) => string) => {
      const each = GROUPS.flatMap((group) => {
        const n = rows.filter((row) => row.group === group).length;
        return n === 0 ? [] : [`“${name(group)}” ${n}`];
      });
      return `Verdiğimiz tek toplam, her grupta kaç satır olduğudur: ${listed(each)}.`;
    },
  },
  notClaimed: {
    heading: "Başlığın dışarıda bıraktıkları ve nedenleri",
    /** The sentence itself follows. */
    sentence: "Görselin üstündeki cümle şöyle:",
    text: `Cümlede yalnızca oylamalar, ihracat, ithalat ve silah ithalatı yer alabilir; bunlardan da yalnızca gösterilen son yıldan en fazla ${cardinal(THRESHOLDS.latest_within_years)} yıl eski bir sayımın belirgin biçimde gösterdikleri. Bu yüzden şunları dışarıda bırakır:`,
  },
  dates: {
    heading: "Başka yıllar ve o zaman bilinenler",
    /** `year` is one of the data, for the examples. */
    state: (year: number) => `${year} yılındaki durum, bugün bilinen her şeyle (“to”)`,
    known: (day: string) => `${day} itibarıyla yayımlanmış olanlar (“as_of”)`,
    text: "Kolayca karıştırılan iki soru var, bu yüzden her birinin kendi adresi var. Önceki bir yılın durumu, bugün elimizde olan bütün sayımları kullanır. Önceki bir günde bilinenler ise yalnızca o gün itibarıyla yayımlanmış olanları kullanır ve henüz yayımlanmamış sayımları adlarıyla belirtir.",
  },
};
