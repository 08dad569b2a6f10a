/** The frame of every page. */
export const site = {
  language: "en",
  direction: "ltr",
  name: "Baku Balance",
  tagline: "How Azerbaijan's balance between Iran and Israel stood, and how far each number may be believed",
  skip: "Skip to content",
  nav: {
    label: "Pages",
    charts: "Charts",
    events: "Events",
    sources: "Sources",
    disagreements: "Disagreements",
    checks: "Checks",
    method: "Method",
    api: "Data",
    about: "About",
  },
  draft: (release: string) => `Data: ${release}`,
  draftNote: "This is a draft: numbers may change before the release.",
  license: "Data and our words: CC BY 4.0. Quotes belong to their authors.",
  code: "Code: MIT.",
  citeAs: (what: string, release: string, address: string) => `Baku Balance, “${what}”, release ${release}, ${address}`,
};
