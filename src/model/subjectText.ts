/**
 * What the subject is called beside its codes, and what is said of it alone, by key: whether other languages say it too, whether it may be
 * missing, and what it is.
 */
export const SUBJECT_TEXTS = {
  "site.id": { translated: false, optional: false, means: "what programs call the site: names of files, of packages and of feeds" },
  "site.element": { translated: false, optional: false, means: "how the names of the site's elements for articles begin" },
  "site.name": { translated: true, optional: false, means: "what the site is called" },
  capital: { translated: true, optional: false, means: "the subject's capital, which stands for its government" },
  "adjective.low": { translated: true, optional: false, means: "the adjective of the partner at -1" },
  "people.one": { translated: true, optional: true, means: "one of the subject's people" },
  "people.many": { translated: true, optional: true, means: "the subject's people" },
  "measure.goods_sold": { translated: true, optional: true, means: "what the row of goods sold counts, in a few words" },
  "former.measure.goods_sold": { translated: true, optional: true, means: "the same, as releases before 2026.27.0 say it" },
  "because.goods_sold": { translated: true, optional: true, means: "what a difference in goods sold does not say" },
  "caution.votes": { translated: true, optional: true, means: "what must be borne in mind of votes" },
  "caution.goods_sold": { translated: true, optional: true, means: "what must be borne in mind of goods sold" },
  "former.caution.goods_sold": { translated: true, optional: true, means: "the same, as releases before 2026.27.0 say it" },
  "caution.goods_bought": { translated: true, optional: true, means: "what must be borne in mind of goods bought" },
  "caution.goods_bought.own": { translated: true, optional: true, means: "the same of a cell of the row's own count" },
  "caution.goods_bought.other": { translated: true, optional: true, means: "the same of a cell of another count of both" },
  "caution.goods_bought.alone": { translated: true, optional: true, means: "the same of a cell of one country alone" },
  "former.goods_bought": { translated: true, optional: true, means: "the same, as releases before 2026.16.0 say it" },
  "caution.arms": { translated: true, optional: true, means: "what must be borne in mind of arms" },
  "caution.energy": { translated: true, optional: true, means: "what must be borne in mind of energy" },
  "caution.visitors": { translated: true, optional: true, means: "what must be borne in mind of visitors" },
  "votes.left_out": { translated: true, optional: true, means: "which votes are left out of the row of votes" },
  "votes.aside": { translated: true, optional: true, means: "the same within a sentence, behind a year" },
  "glossary.oic": { translated: true, optional: true, means: "what the Organisation of Islamic Cooperation is, to the three countries" },
  "glossary.year.term": { translated: true, optional: true, means: "a partner's own year, as it is called" },
  "glossary.year": { translated: true, optional: true, means: "what that year is" },
  "visits.signing_unquoted": {
    translated: false,
    optional: true,
    means: "ids of visits during which something was signed of which no quote is on record, with spaces between",
  },
  objections: {
    translated: false,
    optional: true,
    means: "ids of those whose objections are answered on the page of the method, with spaces between",
  },
  "example.number": { translated: false, optional: false, means: "id of a figure, for the guides to the API" },
  "example.event": { translated: false, optional: false, means: "id of an event, likewise" },
  "example.series": { translated: false, optional: false, means: "series of the examples to copy" },
  "example.basis": { translated: false, optional: false, means: "basis of the examples to copy" },
  "example.counterpart": { translated: false, optional: false, means: "counterpart of the examples to copy" },
  "example.words": { translated: false, optional: false, means: "words by which the search finds a figure" },
  "example.lead": { translated: false, optional: false, means: "what the examples to copy print" },
} as const satisfies Record<string, SubjectTextUse>;

/** How a text of the subject is used. */
interface SubjectTextUse {
  translated: boolean;
  /** Where it is missing, what it belongs to is not said. */
  optional: boolean;
  means: string;
}

/** Key of a text. */
export type SubjectTextKey = keyof typeof SUBJECT_TEXTS;

/** One text of the subject. */
export interface SubjectText {
  key: SubjectTextKey;
  text: string;
}

/** All that words need of the data before any row is read: which countries it is about, and what they and the site are called. */
export interface SubjectNaming {
  /** ISO 3166-1 alpha-3: the subject, the partner at -1 and the one at +1. */
  codes: readonly [subject: string, low: string, high: string];
  /** The countries in the same order, in English. */
  countries: readonly [subject: string, low: string, high: string];
  /** Texts by language, `en` first, and by key. */
  texts: Readonly<Record<string, Readonly<Partial<Record<SubjectTextKey, string>>>>>;
}
