import type { SheetAnswers } from "../../model/dimensions/sheetAnswers.ts";
import { subjectText } from "../naming.ts";
import { cardinal } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { monthsInWords } from "./months.ts";
import type { SheetNames } from "./sheetNames.ts";
import { yearSpan } from "./yearSpan.ts";

/** What the answers are made of: what the rows bear out, and how countries are called. */
export interface ObjectionContext extends Pick<SheetNames, "subject" | "partner"> {
  answers: SheetAnswers;
  /** A country by its code. */
  country: (code: string) => string;
  /** How many rows the balance sheet has. */
  rows: number;
}

/** An objection as it would be raised, and the answer; numbers in it come from the rows in view, and are left out where there are none. */
export interface Objection {
  says: (context: ObjectionContext) => string;
  answer: (context: ObjectionContext) => (string | null)[];
}

/** Figures by where they are from; a kind of which there is none is not named. */
function ofEach({ records, claims }: { records: number; claims: number }): string {
  const known = [
    [records, "from records: "],
    [claims, "from articles: "],
  ] as const;
  return kit.semicolons(known.flatMap(([n, from]) => (n === 0 ? [] : [`${from}${kit.number(n)}`])));
}

const TEHRAN: Objection[] = [
  {
    says: () => "You count only what customs see in dollars. Gas for Nakhchivan, electricity and transit across our country are missing.",
    answer: ({ answers: { energyFigures, energyOf }, partner }) => [
      `They are missing, because no count has them for both countries. We leave that gap open. It is not a zero, and the row for oil points to neither side.`,
      energyFigures === null
        ? null
        : energyOf === null
          ? `It has ${energyFigures} figures of oil to ${partner.isr} and none of energy with ${partner.irn}.`
          : `It has figures of oil to ${partner.isr}, each for one year or less (${ofEach(energyOf)}), and none of energy with ${partner.irn}.`,
    ],
  },
  {
    says: ({ partner }) => `A vote against ${partner.isr} is not a vote for ${partner.irn}.`,
    answer: () => [
      "We do not read it as one. Votes on the conflict are left out, and the row counts only the difference from the average member. The average member of the Organisation of Islamic Cooperation (OIC) is named in the same sentence.",
    ],
  },
  {
    says: () => "The articles are hostile to us. Arrests and drills push your index.",
    answer: ({ answers: { index }, partner, rows }) => [
      `The index is one row of ${cardinal(rows)}, and the sentence never uses it. Conflict with ${partner.irn} alone does move it, as conflict with ${partner.isr} would, and its chart says so.`,
      index === null
        ? null
        : `It names a direction in ${index.claimed} of ${index.years} years; in the others the methods, the readings or the extreme settings disagree.`,
    ],
  },
];

const JERUSALEM: Objection[] = [
  {
    says: () => "The closest ties are secret: weapons, intelligence, calls between leaders. You count what is left.",
    answer: () => [
      "Nobody can count what is secret, on either side. So the rows say “recorded” and “found”, visits are a minimum that proves nothing, and a supplier without a recorded delivery is “none found”, never “none”.",
    ],
  },
  {
    says: () => "Votes at the UN are ritual.",
    answer: ({ answers: { fall }, subject, partner }) => [
      "What is ritual is taken out: the average member votes the same way, and only the difference counts.",
      fall === null
        ? null
        : `From ${yearSpan(...fall.first)} to ${yearSpan(...fall.last)} ${subject}'s agreement with ${partner.isr} fell from ${two(fall.own[0])} to ${two(fall.own[1])} on a scale from 0 to 1, that of the average member from ${two(fall.members[0])} to ${two(fall.members[1])}. About ${percent(fall.shared)} percent of the fall is therefore shared with everybody, and about ${percent(1 - fall.shared)} percent is ${subject}'s own.`,
    ],
  },
  {
    says: () => "Per head, far more of our people come.",
    answer: ({ answers: { visitors }, partner }) => [
      "Per head, the side can change from year to year. This is one reason why visitors are counted without naming a side.",
      visitors?.irn == null || visitors.isr == null
        ? null
        : `In ${monthsInWords(visitors.period)}, ${share(visitors.irn)} of arrivals were citizens of ${partner.irn} and ${share(visitors.isr)} of ${partner.isr}.`,
    ],
  },
];

const BAKU: Objection[] = [
  {
    says: () => "We balance nobody. Our partners are Türkiye, Russia and the European Union.",
    answer: ({ answers: { supplier, visitors }, subject, partner, country }) => [
      "The balance sheet asks only which of these two is nearer. It says nothing about how much either matters. Where a count gives a share of the whole, we show that share.",
      supplier === null
        ? null
        : `By SIPRI's yearly volumes, ${country(supplier.code)} supplied ${share(supplier.share)} of ${subject}'s recorded arms in ${yearSpan(...supplier.years)}, and ${partner.isr} ${share(supplier.isr)}.`,
      visitors?.irn == null || visitors.isr == null
        ? null
        : `The two countries together account for ${share(visitors.irn + visitors.isr)} of arrivals in ${monthsInWords(visitors.period)}.`,
    ],
  },
  {
    says: () => "We vote with the OIC and with the Non-Aligned Movement.",
    answer: ({ answers: { oic }, subject }) => [
      oic === null
        ? "The sentence never mentions votes without the average OIC member."
        : `With the OIC, yes, and the sentence says so. In each of the ${oic.counted} years counted from ${oic.years[0]} to ${oic.years[1]}, ${subject} was within ${(Math.ceil(oic.furthest * 100) / 100).toFixed(2)} of the average OIC member.`,
      "For the Non-Aligned Movement we have no such count.",
    ],
  },
  {
    says: ({ partner }) => `What we buy from ${partner.irn} is ${partner.irn}'s own inflated figure, and the oil we sell belongs to BP.`,
    answer: ({ subject }) => [
      `Imports are those that ${subject} itself reports. The count in which either side can be too high has grade C, and the sentence does not use it. Of counts that are rougher than a row's own, the sentence names one alone, our newer estimate of arms, where there is one, and says that it is not comparable. Exports are what left ${subject} for each country, whoever owned them, and that goes for both buyers.`,
    ],
  },
];

/** Two digits, enough for an agreement or an excess. */
function two(number: number): string {
  return number.toFixed(2);
}

/** A share in percent, with a digit after the point below ten; without Intl, whose first use costs more than the whole page. */
function share(value: number): string {
  return `${Number(value.toFixed(1))}%`;
}

function percent(share: number): number {
  return Math.round(share * 100);
}

/** Words of the objections on the page of the method. */
export const sheetObjections = {
  heading: "What each capital might object to, and our answers",
  text: "These are the strongest objections we can think of. One rule holds for all: the same measures, thresholds and words apply whichever side a row favors.",
  /** Those whom the data name: what one capital would say of this subject, another would not say of another. */
  capitals: [
    { id: "tehran", name: "Tehran", objections: TEHRAN },
    { id: "jerusalem", name: "Jerusalem", objections: JERUSALEM },
    { id: "baku", name: "Baku", objections: BAKU },
  ].filter(({ id }) => subjectText("objections").split(" ").includes(id)),
};
