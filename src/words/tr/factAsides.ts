import { asidesIn, type FactAsides } from "../kit/factAside.ts";
import { kit } from "./kit.ts";

/** Of a turnover whose year is not stated: how high both directions come together, counted by one method. */
const bothWays = (who: string, sum: string, year: string) => `En yüksek ihracat ve ithalat toplamı (${who}): ${sum} (${year}).`;

/** The same of the two highest sums, where both come close to it. */
const highestSums = (who: string, sums: string) => `En yüksek ihracat ve ithalat toplamları (${who}): ${sums}.`;

const ASIDES: FactAsides = {
  borneOutBy: {
    officials: (figures) => `Yetkililer de yaklaşık aynı rakamı verdi: ${figures}. Hiçbir sayım bunu doğrulamıyor.`,
    one_of_officials: (figures) => `Yetkililerin bir açıklamasında da yaklaşık aynı rakam var: ${figures}. Hiçbir sayım bunu doğrulamıyor.`,
    statements: (figures) => `Yetkililerin açıklamaları bununla uyuşuyor: ${figures}.`,
    one_statement: (figures) => `Yetkililerin bir açıklaması bununla uyuşuyor: ${figures}.`,
    ours: (figures) => `Kendi hesaplamamız bununla uyuşuyor: ${figures}.`,
  },
  doubtful: (isOne) => (isOne ? "Bu rakamlardan biri şüphelidir." : "Bu rakamların ikisi de şüphelidir."),
  ofOneOccasion: (n, country) => `Bunlardan ${n} tanesi tek bir olaya ait (${country}).`,
  noneInView: (country) => `${country} için bu görünümde böyle bir olay yok.`,
  beforeDoubt: "Şüpheli rakamı olmayan son yıl budur.",
  officials: (isOne) => (isOne ? "Bu, yetkililerin sözüdür." : "Bunların hepsi yetkililerin sözleridir."),
  beyond: (figure) => `Başka bir sayıma göre daha sonraki bir kayıt: ${figure}.`,
  whole: (figures, year) => `Başka bir sayıma göre, yılın tamamı (${year}): ${figures}.`,
  nearer: (figure) => `Aynı kaynak başka bir yıl için buna daha yakın: ${figure}.`,
  beside: (figures) => `Başka bir sayıma göre: ${figures}.`,
  claimed: (figures, isOne) => `${isOne ? "Bir makalede söylenen" : "Makalelerde söylenen"}: ${figures}.`,
  incomparable: (figures) => `Bununla karşılaştırılamayan daha yeni veri de var: ${figures}.`,
  apart: "Diğer rakamla karşılaştırılamaz.",
  ofMeasure: (measure, records) => `Gösterge: ${measure}${records === null ? "" : `; bu göstergeye göre diğer kaynaklarda: ${records}`}.`,
  untested: "Bu görünümde bunu sınayabilecek başka kaynak yok.",
  inView: (figures) => `Bu görünümdeki diğer kaynaklarda: ${figures}.`,
  newestInView: (figures) => `Bu görünümdeki diğer kaynakların en yeni rakamları: ${figures}.`,
  outside: (years) => `Karşılaştırmada kullanılan rakamlar (${years}) bu görünümde yok.`,
  nearest: (figures) => `Diğer kaynaklarda en yakını: ${figures}.`,
  newest: (title, each, n) => `${title}, en son ${n === 1 ? "rakam" : "rakamlar"}: ${each}.`,
  latest: ({ figure, country, when, of }) => `${country} için şüpheli olmayan en son rakam, ${when}${figure} (${of}).`,
  bothWays,
  highestSums,
  suchSum: (who, sum, year) => `Bu toplamın en yükseği (${who}): ${sum} (${year}).`,
  later: (runs, none) =>
    runs === null
      ? `Sonrasında, daha kaba tahminlerimize göre, kimsenin payı belirgin biçimde en büyük değil (${none}).`
      : `Sonrasında, daha kaba tahminlerimize göre: ${runs}${none === null ? "" : `; ${none} belirsiz`}.`,
  laterEach: (each) => `Sonrasında, daha kaba tahminlerimize göre: ${each}.`,
  largest: (each, by) => `En büyük pay, dönemin bittiği yıla göre: ${each} (${by}).`,
  roughEach: (each) => `En büyük pay, dönemin bittiği yıla göre, daha kaba tahminlerimizle: ${each}.`,
  even: (countries, year) => `${year} – ${countries} yaklaşık eşit`,
  unknown: (years) => `${years} – bilinmiyor, çünkü fazla büyük bir bölüm için burada rakam yok`,
};

/** How high both directions of a trade come together; what is added behind the sentence of a fact; who alone bears a claim out. */
export const { sumsOfBothWays, factAside, borneOut, largestShare, newest, sureLatest } = asidesIn(kit, ASIDES);
