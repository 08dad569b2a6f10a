/**
 * Style sheets of the pages, by name: each is a file of the Worker's source. `layout` comes with the palette and is on every page;
 * `forms` and `figure` come with what draws forms, and marks over time. A page names the others that it needs, so that none carries the look of all.
 */
export const SHEETS = {
  layout: "frame/layout",
  pinned: "frame/pinned",
  prose: "frame/prose",
  table: "frame/table",
  smallPicture: "frame/smallPicture",
  form: "frame/form",
  verdict: "frame/verdict",
  copyable: "frame/copyable",
  contents: "frame/contents",
  forms: "nouns/chart/chart",
  figure: "nouns/chart/figure",
  chartPage: "nouns/chart/page",
  home: "pages/home/page",
  changed: "frame/changed",
  homeBlocks: "pages/home/blocks",
  chartTools: "nouns/chart/tools",
  observation: "nouns/observation/page",
  source: "nouns/source/page",
  coverageMap: "nouns/source/coverageMap",
  events: "nouns/event/page",
  disagreements: "nouns/disagreement/page",
  checks: "nouns/check/page",
  method: "pages/method/page",
  changes: "nouns/change/page",
  api: "pages/api/page",
  search: "pages/search/page",
  charts: "pages/charts/page",
  glossary: "pages/glossary/page",
} as const;

/** Name of a style sheet. */
export type Sheet = keyof typeof SHEETS;
