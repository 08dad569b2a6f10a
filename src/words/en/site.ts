import { names } from "./names.ts";

/** The frame of every page. */
export const site = {
  language: "en",
  direction: "ltr",
  name: names.site,
  tagline: `What is claimed about ${names.subject}, ${names.partner.irn} and ${names.partner.isr}, and what the records show`,
  skip: "Skip to content",
  search: "Search",
  /** Name of the list of languages that a page stands in. */
  languages: "Languages",
  /** What opens our notes on pages in other languages: they stay English. */
  englishNotes: "Our note, in English",
  nav: {
    label: "Main menu",
    open: "Menu",
    home: "Dashboard",
    charts: "Charts",
    checks: "Fact check",
    events: "Events",
    disagreements: "Contradictions",
    sources: "Sources",
    method: "Method",
    api: "API & data",
    about: "About",
  },
  foot: {
    label: "More about this site",
    about: "About",
    glossary: "Glossary",
    method: "Method",
    api: "API & data",
    feed: "Feed of changes",
    publisher: (name: string) => `Published by ${name}.`,
    noPublisher: "This copy of the site names no publisher.",
    report: "Report an error",
    cite: (name: string, release: string, address: string) => `Cite: ${name}, release ${release}, ${address}`,
  },
  release: (release: string) => `Data release ${release}.`,
  draftNote: "Draft: numbers may still change.",
  license: "Our data and text: CC BY 4.0. Quotations © their authors.",
  code: "Code: MIT.",
  citeAs: (what: string, release: string, address: string) => `${names.site}, “${what}”, release ${release}, ${address}`,
};
