import type { Code } from "../model/rows.ts";

/**
 * Countries as texts name them: the country, its people and its capital, in the languages of the sources, as stems over small letters.
 * After Unicode CLDR (territory names of each locale) and the gazetteers' names of the capitals.
 */
const STEMS: Readonly<Record<string, string>> = {
  AZE: String.raw`azerba[iï][jd]|azeri(?:s|es)?\b|aserbaidschan|azərbaycan|azerbaycan|азербайдж|αζερμπα[ιϊ]τζ|[أا]ذرب[یي]جان|آذربا[یي]جان|אזרבייג|bak[uıü]\b|bak[ıu](?:da|dan|ya)\b|bakou|баку|باكو|باکو|באקו`,
  IRN: "iran|иран|ιράν|[إا][یي]ران|איראן|t[eé]h[eé]?ran|tahran|тегеран|τεχεράνη|طهران|تهران|טהרן",
  ISR: "isra[eë]l|i[sz]rail|израил|ισραήλ|[إا]سرائ[یي]ل|ישראל|jerusalem|иерусалим|القدس|ירושלים|tel aviv|тель-авив|תל אביב",
  RUS: "russia|russie|russland|rusiya|rusya|росси|ρωσία|روس[یي]|רוסיה|moscow|москв|moskva",
  TUR: String.raw`turkey|türki|turkish|turquie|турци|τουρκία|ترك[یي]ا|ترکیه|טורקיה|ankara\b|анкар`,
  BLR: String.raw`belarus|bélarus|беларус|белорус|minsk\b|минск`,
  UKR: String.raw`ukrain|ukrayna|украин|ουκρανία|[أا]وكران|אוקראינ|kyiv|kiev\b|киев`,
};

const NAMES = Object.entries(STEMS).map(([code, stems]) => [code, named(stems)] as const);

function named(stems: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems})`, "gu");
}

/** Countries and what finds their names. */
export type NamesOf = readonly (readonly [code: string, names: RegExp])[];

/** A country and where a text first names it. */
export interface NamedCountry {
  code: string;
  at: number;
}

/** Partners for which there are no stems, by what codes.csv calls them in English. */
export function partnersNamed(codes: readonly Pick<Code, "list" | "code" | "label">[]): NamesOf {
  const others = codes.filter(({ list, code }) => list === "partner" && !Object.hasOwn(STEMS, code));
  return [...new Map(others.map(({ code, label }) => [code, named(escaped(label.toLowerCase()))]))];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/**
 * ISO 3166-1 alpha-3 codes of the countries that a text names, in the order in which it first names them.
 *
 * @param others partners of the data for which there are no stems
 */
export function countriesIn(text: string, others: NamesOf = []): NamedCountry[] {
  const all = text.replaceAll("İ", "i").toLowerCase();
  return [...NAMES, ...others]
    .flatMap(([code, names]) => {
      names.lastIndex = 0;
      const found = names.exec(all);
      return found ? [{ code, at: found.index }] : [];
    })
    .sort((a, b) => a.at - b.at);
}
