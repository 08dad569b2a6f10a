import type { Caution, Dimension } from "../../../model/dimensions/dimension.ts";
import type { NotClaimed, SheetSentence } from "../../../model/dimensions/sentence.ts";
import { cautioned } from "../../kit/cautioned.ts";
import { sheet as then, CAUTIONS as thenCautions } from "../before2026_6/sheet.ts";
import { sheetSentence } from "../before2026_8/sheetSentence.ts";
import { sheet as later } from "../before2026_9/sheet.ts";
import type { SheetNames } from "../sheetNames.ts";
import { notClaimed } from "../sheetNotClaimed.ts";
import { periodInWords } from "./period.ts";
import { REASONS } from "./sheetNotClaimed.ts";
import { sheetPicture } from "./sheetPicture.ts";
import { phrases } from "./sheetSentence.ts";

const DIMENSIONS: Record<Dimension, string> = {
  ...later.dimension,
  visitors: "Visitors received",
  events: "Events told",
};

const CAUTIONS: typeof thenCautions = {
  ...thenCautions,
  votes: () =>
    "Azerbaijan votes yes on nearly everything, as most members do. Shown is only how far it differs from the average member; the average OIC member stands beside it.",
  goods_sold: () => "Mostly oil in dollars, sent where the papers say. Some may be stored or sold on. It follows the oil price.",
  goods_bought: ({ partner }) =>
    `Azerbaijan's own import reports. Later figures come from a count in which ${partner.irn}'s side is too high. Arms are hardly included.`,
  arms: ({ partner }) =>
    `Volume of major weapons that SIPRI could identify, over several years. Shares say nothing about money. None recorded from ${partner.irn} does not prove none delivered.`,
  energy: ({ partner }) =>
    `Several counts of oil to ${partner.isr}, on different bases. No series counts energy with ${partner.irn}, so nothing can be weighed.`,
  visitors: ({ partner }) =>
    `Travellers choose, not Baku. ${partner.irn} is a neighbour with many times ${partner.isr}'s people, so counted per head the side can change.`,
  visits: () =>
    "Visits that a search found, each counted once. Secret or unreported ones are missing. With so few, one more visit can change the side.",
  disputes: ({ partner }) => `Armed disputes of a research list. A quarrel with ${partner.irn} is not a step towards ${partner.isr}.`,
  events: ({ partner }) =>
    `What the articles chose to tell, weighed by rule. Conflict with ${partner.irn} alone moves it towards ${partner.isr}. Grey years: the methods disagree.`,
  ideal_points_of_year_before: () => "The third reading, ideal points, is that of the year before: none is published of this year.",
  no_ideal_points: () => "No ideal points are published of this year or the one before, so no strength is claimed.",
  roll_calls_doubled: () => "A break: votes were called on texts that used to be adopted without one, so far more were counted.",
  doubtful_figure: () => "One of the figures is doubtful or rests on a rounded rate.",
  part_of_year: () => "A part of the year, never scaled up.",
  rounded_to_zero: () => "The 0 is printed: a figure rounded to the unit, and not nothing.",
  upper_bound_for_irn: ({ partner }) => `An upper bound for ${partner.irn}: its own reported exports enter.`,
  lower_bound: ({ partner }) => `All trade with ${partner.irn} against a part of the trade with ${partner.isr}: the lean is at least this.`,
  no_lean: () => "No lean: the average member itself stands far to one side.",
  rough_count: () => "A rougher count than that of the years before; the two are not one line.",
  reports_not_relations: () => "The tone of what was reported, not of relations; few reports tell of one of the partners.",
};

/** The balance as measured, as releases before 2026.5.0 word it. */
export const sheet = {
  refusedName: "Figures that are no common count",
  dimension: DIMENSIONS,
  group: { ...then.group, not_claimed: () => "Not certain now, or not a lean" },
  strength: { ...then.strength, one_sided: "one partner alone on record", counted: "a count and no lean" },
  caution: (rows: readonly Caution[], names: Pick<SheetNames, "partner">) => cautioned(rows, names, CAUTIONS),
  refusal: {
    different_direction: "One figure is of goods or money going there, the other of what comes back.",
    different_basis: "The figures are counted differently: no basis has both partners in that year.",
    different_period: "The figures are for different parts of the year, and no part is scaled up.",
    different_reporter: "Two offices count, each one partner.",
    different_inputs: "Both were computed here, from what different offices print.",
    counted_in_windows: "Visits are counted from the events themselves, each once, in windows of several years.",
    no_number: "One of them is no number.",
    not_a_row: "This is no row of the balance sheet.",
    not_comparable: "The two are not comparable: the definition of the series says why.",
  },
  threshold: {
    ...then.threshold,
    votes_least_excess: "Votes: an excess nearer to 0 than this is even.",
    votes_least_ideal_excess: "Votes: an ideal-point excess nearer to 0 than this has no sign.",
    votes_rank: "Votes: clear only where the share of members nearer one partner is below this, or above 1 minus this.",
    votes_oic: "Votes, in words: where the average OIC member stands, if the difference is no larger than this.",
    goods_clear_times: "Goods: clear where one partner has at least so many times the other.",
    goods_slight_lean: "Goods: slight from this lean on.",
    goods_far_more_times: "Goods, in words: “far more” from so many times on.",
    visits_least: "Visits: fewer in a window are too few for a lean.",
    visits_window_years: "Visits: years of a window.",
    column_years: "Columns: years in one, where there is no room for each.",
    latest_within_years: "Groups and sentence: the latest cell may be so many years older than the newest year.",
    present_within_years: "Sentence: the present tense holds for cells no more than so many years older than the newest year.",
  },
  publication: (publisher: string, published: string | null) =>
    `${publisher}, ${published === null ? "undated" : periodInWords(published)}`,
  ...sheetPicture,
  cellHeading: (dimension: Dimension, period: string) => `${DIMENSIONS[dimension]}, ${periodInWords(period)}`,
  sentence: (sentence: SheetSentence, names: SheetNames) => sheetSentence(sentence, names, phrases),
  notClaimed: (row: NotClaimed, names: SheetNames) => notClaimed(row, names, REASONS),
};
