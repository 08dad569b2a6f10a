import type { MethodFacts } from "../../model/methodFacts.ts";
import { cardinal, counted, listed } from "./cardinal.ts";
import { periodInWords } from "./period.ts";

/** A section of the method page: a heading, its paragraphs, and formulas with the paragraphs behind them. */
export interface Section {
  heading: string;
  text: string[];
  formulas?: string[];
  after?: string[];
}

/** What acts of a code are called where the method gives examples of their values. */
const ACTS: [string, string][] = [
  ["057", "a signed agreement"],
  ["054", "the opening of relations or of an embassy"],
  ["042", "a visit"],
  ["173", "arrests"],
  ["150", "a drill near the border"],
  ["190", "an attack"],
];

function signed(value: number): string {
  return value < 0 ? `−${Math.abs(value)}` : `+${value}`;
}

/** How acts become a balance, where that fails, and how far each year may be believed. */
export const method = {
  heading: "Method",
  lead: (f: MethodFacts) =>
    `How the words of ${counted(f.documents, "document")} become numbers and a line, what can go wrong on the way, and how much of it survives when the method is changed.`,
  sections: (f: MethodFacts): Section[] => [coded(f), scored(f), ...oneRule(f), formula(f), direction(f), fails(f)],
  agreement: {
    heading: "Two codings",
    text: "Each document was coded twice, independently, before the differences were settled one by one. Both codings are kept beside the data. Alpha is Krippendorff's, for nominal data: 1 is perfect agreement and 0 what chance would give.",
    /** Since release 2026.3.0. */
    again:
      "Two more readers later read all the documents again, without sight of each other, and added to both codings what these lacked. They knew the settled rows, so what they added is less independent.",
    columns: ["Part", "Field", "Compared", "Agreed", "Percent", "Alpha", "Note"],
  },
  robustness: {
    heading: "Year by year",
    text: "The balance of the documents with its band, and the share of the variants that keep the sign; in the last two columns the same with the events of the references, which count as one block.",
  },
};

function coded(f: MethodFacts): Section {
  return {
    heading: "What is coded",
    text: [
      `Every number-like token of the ${counted(f.documents, "document")} has a disposition: a figure of a series, part of an event, context, a date, a reader's comment, furniture of the page, or grammar. The map of each document shows them all.`,
      "A figure is recorded as printed, with its hedge, denominator, direction, period and whose claim it is. A figure without a year stands at its year of publication, as a hollow mark.",
      `An event is something between ${f.names[f.subject]} and ${listed(
        f.partners.map((code) => f.names[code] ?? code),
        "or",
      )}. Date, status and code belong to the place that tells it: what happened outweighs what was denied, alleged or planned, and a precise date outweighs a vague one.`,
    ],
  };
}

function scored({ scale }: MethodFacts): Section {
  const examples = ACTS.flatMap(([code, act]) => {
    const value = scale.values.get(code);
    return value === undefined ? [] : [`${act} ${signed(value)}`];
  });
  return {
    heading: "What is scored",
    text: [
      "Only an act of the pair that happened and can be dated. Plans, allegations, denials, standing roles, summaries (“numerous agreements”) and comments of readers never count.",
      `Each act has a CAMEO code and with it a Goldstein value from ${signed(scale.low)} (conflict) to ${signed(scale.high)} (cooperation)${examples.length > 0 ? `: ${examples.join(", ")}` : ""}.`,
      "Acts of one occasion, such as a visit with its signings, are an episode and count once, with the value and the years of the strongest act. An act told for several years is spread evenly over them.",
    ],
  };
}

/** Held since release 2026.3.0; the releases before it were not settled by one rule. */
function oneRule({ generation, undated, names }: MethodFacts): Section[] {
  if (generation === 1) return [];
  const left = undated.map(({ partner, events, example }) => `${events} with ${names[partner]}, such as “${example}”`);
  return [
    {
      heading: "One rule for both",
      text: [
        "An act counts only where the source dates it to a day, a month or a year, or to a span with two ends, whichever partner it is of. A printed decade is such a span, cut at independence and where the same passage names a beginning or an end. What has only a beginning, a standing role, a trend or a summary of many acts is told and not counted.",
        "A time that opens a passage holds for its sentences until another is named; “at the same time” and “in response” take the year of what they point to. What was reached or drafted at a printed date happened, and is no signing. An act towards a third country is none of the pair.",
        ...(left.length > 0
          ? [`Told as having happened, and not counted for want of such a date or for being no single act: ${listed(left)}.`]
          : []),
      ],
    },
  ];
}

function formula({ halfLife, prior, scale, names, partners }: MethodFacts): Section {
  const [low, high] = partners.map((code) => names[code]);
  const agreement = scale.values.get("057") === prior ? ", the value of one signed agreement, which" : ", which";
  return {
    heading: "The formula",
    text: [
      "The memory of an act halves every h years. For each partner the signed values add up to the net memory N and their sizes to M; E adds the acts themselves, whatever their value:",
    ],
    formulas: [
      "N(t) = Σ g · 2^(−(t−y)/h)",
      "M(t) = Σ |g| · 2^(−(t−y)/h)",
      "E(t) = Σ 2^(−(t−y)/h)",
      `lean(t) = (N_${high} − N_${low}) / (M_${high} + M_${low} + κ)`,
    ],
    after: [
      `h = ${halfLife} years and κ = ${prior}${agreement} keeps a single act from deciding everything. The lean runs from −1 to +1, positive towards ${high}; zero means even or unknown, and the evidence tells which.`,
    ],
  };
}

function direction({ generation, variants, extremes, codings }: MethodFacts): Section {
  const grid = `half-lives of ${listed(variants.halfLife)} years, κ of ${listed(variants.prior)}, the Goldstein values or only their sign, episodes or single events, and with all documents or any one of them left out`;
  const band = "The band shows the lowest and highest lean with one document left out.";
  const all = `For each year the lean is computed in every combination of ${grid}: ${variants.count} variants.`;
  if (generation === 1) {
    return {
      heading: "When a direction may be claimed",
      text: [`${all} A direction is claimed only where every one of them has the same sign. ${band}`],
    };
  }
  return {
    heading: "When a direction may be claimed",
    text: [
      `${all} ${codings ? "So it is for the settled data, and for each of the two codings." : "The two codings are not at hand here."}`,
      `A direction is claimed only where every one of these has the same sign, and where the settled data keep it also with half-lives of ${listed(extremes.halfLife)} years and κ of ${listed(extremes.prior)}, in all the same ways. A view with other sources or another date is held against itself, without the codings. ${band}`,
    ],
  };
}

function fails(f: MethodFacts): Section {
  const [low, high] = f.partners.map((code) => f.names[code]);
  const above = f.above.map(
    ({ partner, documents }) => `${cardinal(documents)} ${documents === 1 ? "is" : "are"} above all about ${f.names[partner]}`,
  );
  const [signing, visit] = [f.scale.values.get("057"), f.scale.values.get("042")];
  const ratio = signing && visit ? Math.floor(signing / visit) : 0;
  return {
    heading: "Where this fails",
    text: [
      `The documents choose what they tell. By the events that they tell, ${listed(above)}; years that nobody wrote about look quiet. The index measures the telling, not the relations.`,
      `Conflict with ${low} alone moves the line towards ${high}, and quarrels with ${high} would move it towards ${low}: the lean says on whose side the remembered acts fall, not what ${f.names[f.subject]} wants.`,
      `Goldstein values were made for the news of another time${ratio > 1 ? `: a signing outweighs ${counted(ratio, "visit")}, whatever was signed` : ""}. What a deal is worth does not enter.`,
      ...misdated(f),
      ...found(f),
      ...(f.spread > 0
        ? [
            `Of the counted acts, ${cardinal(f.spread)} ${f.spread === 1 ? "is" : "are"} told for several years and spread over them, which smooths what may have been done at one time.`,
          ]
        : []),
    ],
  };
}

function misdated({ misdated: act }: MethodFacts): string[] {
  if (act === null) return [];
  return [
    `Dates are as printed, even where records differ. The heaviest such act, “${act.summary}”, stands at ${periodInWords(act.told)}; a record dates it ${periodInWords(act.recorded)} (see the checks).`,
  ];
}

function found({ found: { events, visits } }: MethodFacts): string[] {
  if (events === 0) return [];
  return [
    `The events of the references were searched for one by one (${events} that no document tells, ${visits} of them visits): they are no sample, so the line with references is a second opinion and never the first.`,
  ];
}
