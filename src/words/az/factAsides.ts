import { asidesIn, type FactAsides } from "../kit/factAside.ts";
import { kit } from "./kit.ts";

/** Of a turnover whose year is not stated: how high both directions come together, counted by one method. */
const bothWays = (who: string, sum: string, year: string) => `İxrac və idxalın ən böyük cəmi (${who}): ${sum} (${year}).`;

/** The same of the two highest sums, where both come close to it. */
const highestSums = (who: string, sums: string) => `İxrac və idxalın ən böyük cəmləri (${who}): ${sums}.`;

const ASIDES: FactAsides = {
  borneOutBy: {
    officials: (figures) => `Rəsmi şəxslər də təxminən eyni rəqəmi deyib: ${figures}. Heç bir sayım bunu təsdiqləmir.`,
    one_of_officials: (figures) =>
      `Rəsmi şəxslərin bir açıqlamasında da təxminən eyni rəqəm səslənir: ${figures}. Heç bir sayım bunu təsdiqləmir.`,
    statements: (figures) => `Rəsmi şəxslərin açıqlamaları buna uyğundur: ${figures}.`,
    one_statement: (figures) => `Rəsmi şəxslərin bir açıqlaması buna uyğundur: ${figures}.`,
    ours: (figures) => `Öz hesablamamız buna uyğundur: ${figures}.`,
  },
  doubtful: (isOne) => (isOne ? "Bu rəqəmlərdən biri şübhəlidir." : "Bu rəqəmlərin hər ikisi şübhəlidir."),
  ofOneOccasion: (n, country) => `Bir hadisəyə aid olanlar: ${n} (${country}).`,
  noneInView: (country) => `${country} üzrə bu görünüşdə belə hadisə yoxdur.`,
  beforeDoubt: "Bu, şübhəli rəqəmi olmayan sonuncu ildir.",
  officials: (isOne) => (isOne ? "Bu, rəsmi şəxslərin sözüdür." : "Bunların hamısı rəsmi şəxslərin sözləridir."),
  beyond: (figure) => `Başqa sayıma görə sonrakı qeyd: ${figure}.`,
  whole: (figures, year) => `Başqa sayıma görə, bütöv il (${year}): ${figures}.`,
  nearer: (figure) => `Eyni mənbə başqa il üzrə buna daha yaxındır: ${figure}.`,
  beside: (figures) => `Başqa sayıma görə: ${figures}.`,
  claimed: (figures, isOne) => `${isOne ? "Məqalədə deyilir" : "Məqalələrdə deyilir"}: ${figures}.`,
  incomparable: (figures) => `Daha yeni, lakin bununla müqayisə edilə bilməyən məlumat da var: ${figures}.`,
  apart: "O, digər rəqəmlə müqayisə oluna bilməz.",
  ofMeasure: (measure, records) => `Göstərici: ${measure}${records === null ? "" : `; bu göstərici üzrə digər mənbələrdə: ${records}`}.`,
  untested: "Bu görünüşdəki digər mənbələr bunu yoxlamağa imkan vermir.",
  inView: (figures) => `Bu görünüşdəki digər mənbələrdə: ${figures}.`,
  newestInView: (figures) => `Bu görünüşdəki digər mənbələrin ən yeni rəqəmləri: ${figures}.`,
  outside: (years) => `Müqayisə üçün götürülən rəqəmlər (${years}) bu görünüşdə yoxdur.`,
  nearest: (figures) => `Digər mənbələrdə ən yaxını: ${figures}.`,
  newest: (title, each, n) => `${title}, ən son ${n === 1 ? "rəqəm" : "rəqəmlər"}: ${each}.`,
  latest: ({ figure, country, when, of }) => `${country} üzrə şübhəli olmayan ən son rəqəm ${when}${figure} olub (${of}).`,
  bothWays,
  highestSums,
  suchSum: (who, sum, year) => `Belə cəmin ən böyüyü (${who}): ${sum} (${year}).`,
  later: (runs, none) =>
    runs === null
      ? `Sonra, daha kobud təxminlərimizə görə, heç kimin payı aydın şəkildə ən böyük deyil (${none}).`
      : `Sonra, daha kobud təxminlərimizə görə: ${runs}${none === null ? "" : `; ${none} – aydın deyil`}.`,
  laterEach: (each) => `Sonra, daha kobud təxminlərimizə görə: ${each}.`,
  largest: (each, by) => `Ən böyük pay, dövrün bitdiyi il üzrə: ${each} (${by}).`,
  roughEach: (each) => `Ən böyük pay, dövrün bitdiyi il üzrə, daha kobud təxminlərimizə görə: ${each}.`,
  even: (countries, year) => `${year} – ${countries} təxminən bərabər`,
  unknown: (years) => `${years} – məlum deyil, çünki həddən artıq böyük hissə üzrə burada rəqəm yoxdur`,
};

/** How high both directions of a trade come together; what is added behind the sentence of a fact; who alone bears a claim out. */
export const { sumsOfBothWays, factAside, borneOut, largestShare, newest, sureLatest } = asidesIn(kit, ASIDES);
