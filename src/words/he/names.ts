import { subjectText } from "../naming.ts";

/** A country: its name, and the forms of the adjective by gender and number. Prefixes are joined where a sentence needs one (prefixed.ts). */
export interface CountryForms {
  name: string;
  /** Where its government sits, as a name for it. */
  capital: string;
  adjective: { m: string; f: string; mp: string; fp: string };
}

/** How the countries are called in Hebrew; what the data say in Hebrew is taken from there. */
export const COUNTRIES: Record<"aze" | "irn" | "isr", CountryForms> = {
  aze: {
    name: "אזרבייג׳ן",
    capital: subjectText("capital", "he"),
    adjective: { m: "אזרבייג׳ני", f: "אזרבייג׳נית", mp: "אזרבייג׳נים", fp: "אזרבייג׳ניות" },
  },
  irn: {
    name: "איראן",
    capital: "טהרן",
    adjective: { m: subjectText("adjective.low", "he"), f: "איראנית", mp: "איראניים", fp: "איראניות" },
  },
  isr: { name: "ישראל", capital: "ירושלים", adjective: { m: "ישראלי", f: "ישראלית", mp: "ישראליים", fp: "ישראליות" } },
};

/** The name of the site on its pages, and the one that stays in citations. */
export const SITE = { name: subjectText("site.name", "he"), cited: subjectText("site.name") };
