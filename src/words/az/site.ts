import { names } from "./names.ts";

/** The frame of every page. */
export const site = {
  language: "az",
  direction: "ltr",
  name: names.site as string,
  tagline: `${names.aze.name}, ${names.irn.name} və ${names.isr.name} barədə nə iddia edilir, digər mənbələr nə göstərir`,
  skip: "Məzmuna keç",
  search: "Axtarış",
  /** Name of the list of languages that a page stands in. */
  languages: "Dillər",
  /** What opens our notes on pages in other languages: they stay English. */
  englishNotes: "İzahımız, ingilis dilində",
  nav: {
    label: "Əsas menyu",
    open: "Menyu",
    home: "Əsas səhifə",
    charts: "Qrafiklər",
    checks: "Yoxlamalar",
    events: "Hadisələr",
    disagreements: "Ziddiyyətlər",
    sources: "Mənbələr",
    method: "Metod",
    api: "API və məlumatlar",
    about: "Haqqımızda",
  },
  foot: {
    label: "Bu sayt haqqında daha çox",
    about: "Haqqımızda",
    glossary: "Lüğət",
    method: "Metod",
    api: "API və məlumatlar",
    feed: "Dəyişikliklər lenti",
    publisher: (name: string) => `Naşir: ${name}.`,
    noPublisher: "Saytın bu nüsxəsində naşir göstərilməyib.",
    report: "Səhv barədə məlumat verin",
    cite: (_: string, release: string, address: string) => `İstinad: ${names.cited}, buraxılış ${release}, ${address}`,
  },
  release: (release: string) => `Məlumat buraxılışı ${release}.`,
  draftNote: "Qaralama: rəqəmlər hələ dəyişə bilər.",
  license: "Məlumatlarımız və mətnlərimiz: CC BY 4.0. Sitatlar © müəlliflərinə məxsusdur.",
  code: "Kod: MIT.",
  citeAs: (what: string, release: string, address: string) => `${names.cited}, “${what}”, buraxılış ${release}, ${address}`,
};
