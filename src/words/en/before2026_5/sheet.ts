import type { Caution, CELL_CAUTIONS, Dimension, Group, OtherIs, Strength } from "../../../model/dimensions/dimension.ts";
import type { RefusalReason } from "../../../model/dimensions/refused.ts";
import type { THRESHOLDS } from "../../../model/dimensions/thresholds.ts";
import type { SheetNames } from "../sheetNames.ts";
import { periodInWords } from "./period.ts";
import { notClaimed } from "./sheetNotClaimed.ts";
import { sheetPicture } from "./sheetPicture.ts";
import { sheetSentence, sheetTitle } from "./sheetSentence.ts";

const DIMENSIONS: Record<Dimension, string> = {
  votes: "Votes at the UN",
  goods_sold: "Goods sold",
  goods_bought: "Goods bought",
  arms: "Arms bought",
  energy: "Oil and gas",
  visitors: "Visitors received",
  visits: "Official visits found",
  disputes: "Armed disputes",
  events: "Events told",
};

/** What must be borne in mind of a row, each at most 30 words. No number stands here: numbers come from the rows in view. */
const ROWS: Record<Dimension, (names: Pick<SheetNames, "partner">) => string> = {
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
};

const CELLS: Record<(typeof CELL_CAUTIONS)[number], (names: Pick<SheetNames, "partner">) => string> = {
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
  about_others: () => "About other members, not about Azerbaijan.",
  reports_not_relations: () => "The tone of what was reported, not of relations; few reports tell of one of the partners.",
};

/** The balance as measured: rows, groups, strengths, cautions, refusals, thresholds, and its sentence. */
export const sheet = {
  name: "The balance as measured",
  refusedName: "Figures that are no common count",
  dimension: DIMENSIONS,
  group: {
    towards_irn: ({ partner }: Pick<SheetNames, "partner">) => `Towards ${partner.irn}`,
    towards_isr: ({ partner }: Pick<SheetNames, "partner">) => `Towards ${partner.isr}`,
    irn_only: ({ partner }: Pick<SheetNames, "partner">) => `Only ${partner.irn} on record`,
    isr_only: ({ partner }: Pick<SheetNames, "partner">) => `Only ${partner.isr} on record`,
    not_claimed: () => "Not certain now, or not a lean",
  } satisfies Record<Group, (names: Pick<SheetNames, "partner">) => string>,
  strength: {
    clear: "clear",
    slight: "slight",
    even: "even, or the readings disagree",
    one_sided: "one partner alone on record",
    few: "too few to say",
    counted: "a count and no lean",
  } satisfies Record<Strength, string>,
  other: {
    recorded_zero: "the source prints 0",
    none_found: "the source names none",
    not_counted: "nobody counts it",
  } satisfies Record<OtherIs, string>,
  /** The cautions of a cell, the row's own first. */
  caution: (cautions: readonly Caution[], names: Pick<SheetNames, "partner">) =>
    cautions.map((one) => (one in ROWS ? ROWS[one as Dimension](names) : CELLS[one as keyof typeof CELLS](names))).join(" "),
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
  } satisfies Record<RefusalReason, string>,
  /** What each threshold decides. */
  threshold: {
    votes_least_excess: "Votes: an excess nearer to 0 than this is even.",
    votes_least_ideal_excess: "Votes: an ideal-point excess nearer to 0 than this has no sign.",
    votes_rank: "Votes: clear only where the share of members nearer one partner is below this, or above 1 minus this.",
    votes_most: "Votes, in words: “most members” where both ranks are below this.",
    votes_nearly_all: "Votes, in words: “nearly all members” where both ranks are below this.",
    votes_oic: "Votes, in words: where the average OIC member stands, if the difference is no larger than this.",
    goods_clear_times: "Goods: clear where one partner has at least so many times the other.",
    goods_slight_lean: "Goods: slight from this lean on.",
    goods_far_more_times: "Goods, in words: “far more” from so many times on.",
    arms_most_share: "Arms, in words: “most of its recorded arms” from this share on, in percent.",
    visits_least: "Visits: fewer in a window are too few for a lean.",
    visits_even_difference: "Visits: counts that differ by no more than this are even.",
    visits_interval: "Visits: clear where the interval of this probability excludes 0.",
    visits_window_years: "Visits: years of a window.",
    column_years: "Columns: years in one, where there is no room for each.",
    column_majority: "Columns: more than this share of the counted years must lie on one side.",
    latest_within_years: "Groups and sentence: the latest cell may be so many years older than the newest year.",
    present_within_years: "Sentence: the present tense holds for cells no more than so many years older than the newest year.",
  } satisfies Record<keyof typeof THRESHOLDS, string>,
  /** A source with the day of its publication: `Correlates of War, 2017`. */
  publication: (publisher: string, published: string | null) =>
    `${publisher}, ${published === null ? "undated" : periodInWords(published)}`,
  ...sheetPicture,
  /** Names a cell: `Votes at the UN, 2015`. */
  cellHeading: (dimension: Dimension, period: string) => `${DIMENSIONS[dimension]}, ${periodInWords(period)}`,
  sentence: sheetSentence,
  title: sheetTitle,
  notClaimed,
};
