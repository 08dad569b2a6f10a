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

const NAMES = Object.entries(STEMS).map(([code, stems]) => [code, new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems})`, "gu")] as const);

/** A country and where a text first names it. */
export interface NamedCountry {
  code: string;
  at: number;
}

/** ISO 3166-1 alpha-3 codes of the countries that a text names, in the order in which it first names them. */
export function countriesIn(text: string): NamedCountry[] {
  const all = text.replaceAll("İ", "i").toLowerCase();
  return NAMES.flatMap(([code, names]) => {
    names.lastIndex = 0;
    const found = names.exec(all);
    return found ? [{ code, at: found.index }] : [];
  }).sort((a, b) => a.at - b.at);
}
