/** The cases of a country's name, and the stem of its adjective. */
export interface CountryForms {
  nominative: string;
  /** Of, from, towards: "из Ирана", "в сторону Ирана". */
  genitive: string;
  /** To: "продал Ирану", "ближе к Ирану". */
  dative: string;
  /** Into, after "в": "экспорт в Иран". */
  accusative: string;
  /** With: "торговля с Ираном". */
  instrumental: string;
  /** In, after "в": "в Иране". */
  prepositional: string;
  /** Without its ending: "иранск", for "иранский", "иранских". */
  adjective: string;
}

/** The country that the site is about. */
export const AZE: CountryForms = {
  nominative: "Азербайджан",
  genitive: "Азербайджана",
  dative: "Азербайджану",
  accusative: "Азербайджан",
  instrumental: "Азербайджаном",
  prepositional: "Азербайджане",
  adjective: "азербайджанск",
};

/** The partner at −1. */
export const IRN: CountryForms = {
  nominative: "Иран",
  genitive: "Ирана",
  dative: "Ирану",
  accusative: "Иран",
  instrumental: "Ираном",
  prepositional: "Иране",
  adjective: "иранск",
};

/** The partner at +1. */
export const ISR: CountryForms = {
  nominative: "Израиль",
  genitive: "Израиля",
  dative: "Израилю",
  accusative: "Израиль",
  instrumental: "Израилем",
  prepositional: "Израиле",
  adjective: "израильск",
};

/** Neighbours and suppliers, which some figures are about. */
const OTHERS: readonly CountryForms[] = [
  {
    nominative: "Россия",
    genitive: "России",
    dative: "России",
    accusative: "Россию",
    instrumental: "Россией",
    prepositional: "России",
    adjective: "российск",
  },
  {
    nominative: "Турция",
    genitive: "Турции",
    dative: "Турции",
    accusative: "Турцию",
    instrumental: "Турцией",
    prepositional: "Турции",
    adjective: "турецк",
  },
  {
    nominative: "Беларусь",
    genitive: "Беларуси",
    dative: "Беларуси",
    accusative: "Беларусь",
    instrumental: "Беларусью",
    prepositional: "Беларуси",
    adjective: "белорусск",
  },
  {
    nominative: "Украина",
    genitive: "Украины",
    dative: "Украине",
    accusative: "Украину",
    instrumental: "Украиной",
    prepositional: "Украине",
    adjective: "украинск",
  },
  {
    nominative: "Весь мир",
    genitive: "всего мира",
    dative: "всему миру",
    accusative: "весь мир",
    instrumental: "всем миром",
    prepositional: "всём мире",
    adjective: "миров",
  },
];

const BY_NAME: ReadonlyMap<string, CountryForms> = new Map([AZE, IRN, ISR, ...OTHERS].map((forms) => [forms.nominative, forms]));

/** A country by its name, in a case. A name that is not known here stays as it is. */
export function inCase(name: string, form: Exclude<keyof CountryForms, "nominative" | "adjective">): string {
  return BY_NAME.get(name)?.[form] ?? name;
}

/** A country in the prepositional after "о": `об Иране`, `о Турции`. */
export function about(name: string): string {
  return `${/^[АИОУЭ]/.test(name) ? "об" : "о"} ${inCase(name, "prepositional")}`;
}

/** The people of the country that the site is about. */
export const AZERBAIJANI = { nominative: "азербайджанец", genitive: "азербайджанца", plural: "азербайджанцев" } as const;

/** Capitals, which stand for governments. */
export const CAPITALS = { irn: "Тегеран", isr: "Иерусалим", aze: "Баку" } as const;

/** The conflict whose votes are left out, in the prepositional after "о". */
export const LEFT_OUT_CONFLICT = { about: "об израильско-палестинском конфликте", on: "по израильско-палестинскому конфликту" } as const;

/** The name of the site for readers, and the one under which it is cited in all languages. */
export const SITE = "Бакинский баланс";
/** In citations and addresses. */
export const CITED_AS = "Baku Balance";
