import type { MethodFacts } from "../../model/methodFacts.ts";
import { cardinal, counted, listed } from "./cardinal.ts";
import { periodInWords } from "./period.ts";

/** A section of the method page: its place there, a heading, its paragraphs, and formulas with the paragraphs behind them. */
export interface Section {
  place: "recorded" | "scored" | "one-rule" | "formula" | "direction" | "limits";
  heading: string;
  text: string[];
  formulas?: string[];
  after?: string[];
}

/** What events of a code are called where the method gives examples of their values. */
const ACTS: [string, string][] = [
  ["057", "a signed agreement"],
  ["054", "opening relations or an embassy"],
  ["042", "a visit"],
  ["173", "arrests"],
  ["150", "a drill near the border"],
  ["190", "an attack"],
];

function signed(value: number): string {
  return value < 0 ? `−${Math.abs(value)}` : `+${value}`;
}

/** How events become a balance, where that fails, and how far each year may be believed. */
export const method = {
  heading: "Method",
  lead: (f: MethodFacts) =>
    `This page explains how we turn ${counted(f.documents, "article")} into numbers and an index, what can go wrong, and how much depends on our choices.`,
  sections: (f: MethodFacts): Section[] => [coded(f), scored(f), ...oneRule(f), formula(f), direction(f), fails(f)],
  agreement: {
    heading: "How well two coders agreed",
    text: "Two coders read each article independently. The differences were then settled one by one: the settled data are what this site shows, and both codings are kept with them. Alpha is Krippendorff's, for nominal data: 1 is perfect agreement, 0 is what chance would give.",
    /** Since release 2026.3.0. */
    again:
      "Later, two more readers read all the articles again, without seeing each other's work, and added to both codings what was missing. They knew the settled rows, so what they added is less independent.",
    columns: ["Part", "Field", "Compared", "Agreed", "%", "Alpha", "Note"],
  },
  robustness: {
    heading: "Year by year",
    text: "The balance index of the articles with its range, and the share of method variants that agree on the side. No direction may be named although all of them agree: then one of the two codings, or one of the extra half-lives and values of κ, does not. The last two columns add the events from other sources, treated as one source.",
  },
};

function coded(f: MethodFacts): Section {
  return {
    place: "recorded",
    heading: "What we record",
    text: [
      `Every number word in the ${counted(f.documents, "article")} is accounted for: as a figure, part of an event, context, a date, a reader's comment, part of the page around it (menus, captions, page numbers) or plain grammar. Each article's page shows them all.`,
      "Figures are recorded as printed, with the hedge (“about”, “more than”), what they are a share of, their direction and period, and who is speaking. A figure without a year is placed at its year of publication, which is said beside it.",
      `An event is anything reported between ${f.names[f.subject]} and ${listed(
        f.partners.map((code) => f.names[code] ?? code),
        "or",
      )}. Each passage about it has its own date, status and code. Where passages differ, “happened” overrides denied, alleged or planned, and a precise date overrides a vague one.`,
    ],
  };
}

function scored({ scale }: MethodFacts): Section {
  const examples = ACTS.flatMap(([code, act]) => {
    const value = scale.values.get(code);
    return value === undefined ? [] : [`${act} ${signed(value)}`];
  });
  return {
    place: "scored",
    heading: "What we score",
    text: [
      "Only events between the two countries that happened and can be dated. Plans, allegations, denials, ongoing roles, summaries (“numerous agreements”) and readers' comments never count.",
      `Each event has a CAMEO code (a standard list of event types) and with it a Goldstein score from ${signed(scale.low)} (conflict) to ${signed(scale.high)} (cooperation)${examples.length > 0 ? `: ${examples.join(", ")}` : ""}.`,
      "Events on one occasion, such as a visit and its signings, form an episode. It counts once, with the score and the years of the strongest event. An event reported over several years is spread evenly across them.",
    ],
  };
}

/** Held since release 2026.3.0; the releases before it were not settled by one rule. */
function oneRule({ generation, undated, names }: MethodFacts): Section[] {
  if (generation === 1) return [];
  const left = undated.map(({ partner, events, example }) => `${events} with ${names[partner]}, such as “${example}”`);
  return [
    {
      place: "one-rule",
      heading: "One rule for both",
      text: [
        "For either country, an event counts only if the source dates it to a day, a month or a year, or to a period with a beginning and an end. A decade is such a period. It is cut at independence, and where the same passage names a beginning or an end. What only has a beginning is listed but not counted, and so are ongoing roles, trends and summaries of many events.",
        "A date that opens a passage holds until another is named. “At the same time” and “in response” take the year of what they point to. What was reached or drafted on a printed date happened, but is not a signing. An event with a third country is not one between the two.",
        ...(left.length > 0
          ? [`Reported as having happened but not counted, because it has no such date or is not a single event: ${listed(left)}.`]
          : []),
      ],
    },
  ];
}

function formula({ halfLife, prior, scale, names, partners }: MethodFacts): Section {
  const [low, high] = partners.map((code) => names[code]);
  const agreement = scale.values.get("057") === prior ? ", the value of one signed agreement, which" : ", which";
  return {
    place: "formula",
    heading: "The formula",
    text: [
      "An event's weight halves every h years. For each country, N adds up the scores with their signs and M without them. E counts the events whatever their score:",
    ],
    formulas: [
      "N(t) = Σ g · 2^(−(t−y)/h)",
      "M(t) = Σ |g| · 2^(−(t−y)/h)",
      "E(t) = Σ 2^(−(t−y)/h)",
      `index(t) = (N_${high} − N_${low}) / (M_${high} + M_${low} + κ)`,
    ],
    after: [
      `h = ${halfLife} years and κ = ${prior}${agreement} keeps a single event from deciding everything. The index runs from −1 to +1 and is positive towards ${high}. Zero can mean balanced or unknown. The amount of evidence shows which.`,
    ],
  };
}

function direction({ generation, variants, extremes, codings }: MethodFacts): Section {
  const grid = `half-lives of ${listed(variants.halfLife)} years, κ of ${listed(variants.prior)}, using Goldstein scores or only their sign, episodes or single events, and all articles or all but one`;
  const band = "The band shows the lowest and highest index with one article left out.";
  const all = `For each year we calculate the index in every combination of ${grid}: ${variants.count} variants.`;
  if (generation === 1) {
    return {
      place: "direction",
      heading: "When we name a direction",
      text: [`${all} We name a direction only for years in which all of them agree. ${band}`],
    };
  }
  return {
    place: "direction",
    heading: "When we name a direction",
    text: [
      `${all} ${codings ? "We do so for our settled data and for each of the two codings." : "The two codings are not at hand here."}`,
      `We name a direction only for years in which all of these agree, and in which the settled data still agree with half-lives of ${listed(extremes.halfLife)} years and κ of ${listed(extremes.prior)}. A view with other sources or another date is compared with its own variants, without the codings. ${band}`,
    ],
  };
}

function fails(f: MethodFacts): Section {
  const [low, high] = f.partners.map((code) => f.names[code]);
  const above = f.above.map(
    ({ partner, documents }) => `${cardinal(documents)} ${documents === 1 ? "says" : "say"} more about ${f.names[partner]}`,
  );
  const [signing, visit] = [f.scale.values.get("057"), f.scale.values.get("042")];
  const ratio = signing && visit ? Math.floor(signing / visit) : 0;
  return {
    place: "limits",
    heading: "Limits",
    text: [
      `The articles choose what they report. Judging by their events, ${listed(above)}. Years that nobody wrote about look quiet. The index measures what was written, not the relations themselves.`,
      `Conflict with ${low} alone moves the line towards ${high}, and quarrels with ${high} would move it towards ${low}. The index says which side the events favor, not what ${f.names[f.subject]} wants.`,
      `Goldstein scores were made for the news of another time.${ratio > 1 ? ` A signing outweighs ${counted(ratio, "visit")}, whatever was signed.` : ""} What a deal is worth makes no difference.`,
      ...misdated(f),
      ...found(f),
      ...(f.spread > 0
        ? [
            `Of the scored events, ${cardinal(f.spread)} ${f.spread === 1 ? "is" : "are"} reported over several years and spread across them. That smooths what may have happened at one time.`,
          ]
        : []),
    ],
  };
}

function misdated({ misdated: act }: MethodFacts): string[] {
  if (act === null) return [];
  return [
    `Dates are as printed, even where records differ. The weightiest such event, “${act.summary}”, is placed in ${periodInWords(act.told)}. A record dates it to ${periodInWords(act.recorded)}${act.inferred ? ", if both mean the same case" : ""} (see the fact check).`,
  ];
}

function found({ found: { events, visits, scoredVisits } }: MethodFacts): string[] {
  if (events === 0) return [];
  const counted =
    scoredVisits === visits
      ? ""
      : ` The chart of visits has ${scoredVisits} of these, because planned visits and summits of many countries do not count.`;
  return [
    `We searched for the events in other sources one by one: ${events} that no article reports, ${visits} of them visits.${counted} The events found are not a sample, so the line that includes them is only a second opinion.`,
  ];
}
