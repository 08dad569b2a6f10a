/** What the band of the balance index rests on, by the collection in view: what is left out in turn. */
export const leftOutInTurn = {
  column: {
    documents: "Размах без одной статьи",
    references: "Размах без одного источника",
    all: "Размах без одной статьи или без всех других источников",
  },
  /** When the index of a year lies within its band. */
  when: {
    documents: "если исключить любую одну статью",
    references: "если исключить любой один источник",
    all: "если исключить любую одну статью или все другие источники",
  },
  /** The band in the key of the picture. */
  key: {
    documents: "бледная полоса: где прошла бы линия без любой одной из статей",
    references: "бледная полоса: где прошла бы линия без любого одного источника",
    all: "бледная полоса: где прошла бы линия без любой одной из статей или без всех других источников",
  },
  /** Why no side is named where there is nothing to leave out. */
  ofOne: "по одному-единственному источнику мы не называем стороны",
  /** What is to be borne in mind where other sources are alone in view. */
  noSample: "Эти события мы искали сами, поэтому они не выборка.",
  /** How far the index goes, where all other sources together are left out as one beside each article. */
  pooled: (low: string, high: string) => `Если исключить любую одну статью или все другие источники, он лежит между ${low} и ${high}.`,
};
