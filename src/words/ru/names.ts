import { subjectText } from "../naming.ts";

/** The cases of a country's name. */
export interface Cases {
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
}

/** A country that the site is about. */
export interface CountryForms extends Cases {
  /** Its adjective without the ending: "иранск", for "иранский", "иранских". */
  adjective: string;
}

/** The country that the site is about, the partner at −1 and the one at +1. All three are masculine, and verbs agree with them. */
export const NAMES = {
  aze: {
    nominative: "Азербайджан",
    genitive: "Азербайджана",
    dative: "Азербайджану",
    accusative: "Азербайджан",
    instrumental: "Азербайджаном",
    prepositional: "Азербайджане",
    adjective: "азербайджанск",
  },
  irn: {
    nominative: "Иран",
    genitive: "Ирана",
    dative: "Ирану",
    accusative: "Иран",
    instrumental: "Ираном",
    prepositional: "Иране",
    adjective: "иранск",
  },
  isr: {
    nominative: "Израиль",
    genitive: "Израиля",
    dative: "Израилю",
    accusative: "Израиль",
    instrumental: "Израилем",
    prepositional: "Израиле",
    adjective: "израильск",
  },
} as const satisfies Record<string, CountryForms>;

export const { aze: AZE, irn: IRN, isr: ISR } = NAMES;

/** Neighbours and suppliers, which some figures are about. */
const OTHERS: readonly Cases[] = [
  {
    nominative: "Россия",
    genitive: "России",
    dative: "России",
    accusative: "Россию",
    instrumental: "Россией",
    prepositional: "России",
  },
  {
    nominative: "Турция",
    genitive: "Турции",
    dative: "Турции",
    accusative: "Турцию",
    instrumental: "Турцией",
    prepositional: "Турции",
  },
  {
    nominative: "Беларусь",
    genitive: "Беларуси",
    dative: "Беларуси",
    accusative: "Беларусь",
    instrumental: "Беларусью",
    prepositional: "Беларуси",
  },
  {
    nominative: "Украина",
    genitive: "Украины",
    dative: "Украине",
    accusative: "Украину",
    instrumental: "Украиной",
    prepositional: "Украине",
  },
  {
    nominative: "Китай",
    genitive: "Китая",
    dative: "Китаю",
    accusative: "Китай",
    instrumental: "Китаем",
    prepositional: "Китае",
  },
  {
    nominative: "Пакистан",
    genitive: "Пакистана",
    dative: "Пакистану",
    accusative: "Пакистан",
    instrumental: "Пакистаном",
    prepositional: "Пакистане",
  },
  {
    nominative: "Сербия",
    genitive: "Сербии",
    dative: "Сербии",
    accusative: "Сербию",
    instrumental: "Сербией",
    prepositional: "Сербии",
  },
  {
    nominative: "Италия",
    genitive: "Италии",
    dative: "Италии",
    accusative: "Италию",
    instrumental: "Италией",
    prepositional: "Италии",
  },
  {
    nominative: "Чехия",
    genitive: "Чехии",
    dative: "Чехии",
    accusative: "Чехию",
    instrumental: "Чехией",
    prepositional: "Чехии",
  },
  {
    nominative: "США",
    genitive: "США",
    dative: "США",
    accusative: "США",
    instrumental: "США",
    prepositional: "США",
  },
  {
    nominative: "Словакия",
    genitive: "Словакии",
    dative: "Словакии",
    accusative: "Словакию",
    instrumental: "Словакией",
    prepositional: "Словакии",
  },
  {
    nominative: "Испания",
    genitive: "Испании",
    dative: "Испании",
    accusative: "Испанию",
    instrumental: "Испанией",
    prepositional: "Испании",
  },
  {
    nominative: "Весь мир",
    genitive: "всего мира",
    dative: "всему миру",
    accusative: "весь мир",
    instrumental: "всем миром",
    prepositional: "всём мире",
  },
];

const BY_NAME: ReadonlyMap<string, Cases> = new Map([AZE, IRN, ISR, ...OTHERS].map((cases) => [cases.nominative, cases]));

/** A country by its name, in a case. A name that is not known here stays as it is. */
export function inCase(name: string, form: Exclude<keyof Cases, "nominative">): string {
  return BY_NAME.get(name)?.[form] ?? name;
}

/** A country in the prepositional after "о": `об Иране`, `о Турции`. */
export function about(name: string): string {
  return `${/^[АИОУЭ]/.test(name) ? "об" : "о"} ${inCase(name, "prepositional")}`;
}

/** The people of the country that the site is about. */
export const AZERBAIJANI = { nominative: "азербайджанец", genitive: "азербайджанца", plural: "азербайджанцев" } as const;

/** Capitals, which stand for governments. */
export const CAPITALS = { irn: "Тегеран", isr: "Иерусалим", aze: subjectText("capital", "ru") } as const;

/** The name of the site for readers, and the one under which it is cited in all languages. */
export const SITE = subjectText("site.name", "ru");
/** In citations and addresses. */
export const CITED_AS = "Baku Balance";
