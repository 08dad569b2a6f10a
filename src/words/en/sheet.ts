import type { Caution, Dimension, Group, OtherIs, Strength } from "../../model/dimensions/dimension.ts";
import type { RefusalReason } from "../../model/dimensions/refused.ts";
import type { SheetSentence } from "../../model/dimensions/sentence.ts";
import type { THRESHOLDS } from "../../model/dimensions/thresholds.ts";
import { cautioned } from "../kit/cautioned.ts";
import { subjectText } from "../naming.ts";
import { eventsRow } from "./eventsRow.ts";
import { names } from "./names.ts";
import { periodInWords } from "./period.ts";
import { possessive } from "./possessive.ts";
import { sheetEvenly } from "./sheetEvenly.ts";
import { sheetGroups } from "./sheetGroups.ts";
import { sheetMethod } from "./sheetMethod.ts";
import type { SheetNames } from "./sheetNames.ts";
import { notClaimed } from "./sheetNotClaimed.ts";
import { sheetPicture } from "./sheetPicture.ts";
import { sheetSentence, sheetTitle } from "./sheetSentence.ts";

type Partners = Pick<SheetNames, "partner">;

const OURS = possessive(names.subject);

const DIMENSIONS: Record<Dimension, string> = {
  votes: "Votes at the UN",
  goods_sold: `${OURS} exports`,
  goods_bought: `${OURS} imports`,
  arms: "Arms imports",
  energy: "Oil",
  visitors: "Visitors",
  visits: "Official visits found",
  disputes: "Armed disputes",
  events: "Events reported",
};

/** Of a partner for which a count can only be too high. */
const upperLimit = (name: string) => `An upper limit for ${name}: far above what ${names.subject} itself reports.`;

/** What customs data compare where they never print both countries. */
const partOfTrade = (partner: Partners["partner"]) =>
  `Customs data: only part of the trade with ${partner.isr}, against all trade with ${partner.irn}.`;

const contestedPart = (partner: Partners["partner"]) =>
  `${partOfTrade(partner)} Another count of all trade with ${partner.isr} is lower, so the two do not fit together.`;
/** The partners the other way about: words of a bound name the second as the one whose part it is. */
const exchanged = ({ irn, isr }: Partners["partner"]) => ({ irn: isr, isr: irn });

/**
 * What must be borne in mind of a row, each at most 30 words, and of a cell. No number stands here: numbers come from the rows in view.
 */
export const CAUTIONS: Record<Caution, (names: Partners) => string> = {
  votes: () => subjectText("caution.votes"),
  goods_sold: () => subjectText("caution.goods_sold"),
  goods_bought: () => subjectText("caution.goods_bought"),
  arms: () => subjectText("caution.arms"),
  energy: () => subjectText("caution.energy"),
  visitors: () => subjectText("caution.visitors"),
  visits: () =>
    "Visits that our search found, each counted once. Secret or unreported visits are missing. With so few, one more visit can change the side.",
  disputes: () => "Armed disputes from a research list. A quarrel with one is not a step towards the other.",
  events: () =>
    "Events that the articles chose to report, scored by rule. Conflict with one country alone moves the index towards the other. In gray years methods, readings or extreme settings disagree.",
  ideal_points_of_year_before: () => "The third reading, ideal points, is of the year before. None is published for this year.",
  no_ideal_points: () => "No ideal points are published for this year or the one before, so we do not say how clear the difference is.",
  roll_calls_doubled: () => "A break: votes were called on texts that used to be adopted without a vote, so far more votes were counted.",
  doubtful_figure: () => "One of the figures is doubtful or comes from a rounded rate.",
  part_of_year: () => "Part of the year, not scaled up.",
  rounded_to_zero: () => "The source prints 0: a rounded figure, not nothing at all.",
  upper_bound_for_irn: ({ partner }) => upperLimit(partner.irn),
  upper_bound_for_isr: ({ partner }) => upperLimit(partner.isr),
  lower_bound: ({ partner }) =>
    `All trade with ${partner.irn} against only part of the trade with ${partner.isr}. The true difference is at least this.`,
  part_of_trade: ({ partner }) => partOfTrade(partner),
  contested_part_of_trade: ({ partner }) => contestedPart(partner),
  part_of_trade_of_irn: ({ partner }) => partOfTrade(exchanged(partner)),
  contested_part_of_trade_of_irn: ({ partner }) => contestedPart(exchanged(partner)),
  no_lean: () => "Not a sign of leaning: the average member is itself far to one side.",
  at_limit: () => "So near a threshold that rounding alone could decide.",
  rough_count: () => "A rougher count than that of the years before. The two are not joined.",
  about_others: () => `About other members, not about ${names.subject}.`,
  reports_not_relations: () => "The tone of what was reported, not of relations. There are few reports about one of the two.",
};

/** A day, or the days between which a source was published. */
function publicationInWords(published: string): string {
  const [from = "", to] = published.split("/");
  return to === undefined ? periodInWords(from) : `between ${periodInWords(from)} and ${periodInWords(to)}`;
}

/** The balance as measured: rows, groups, strengths, cautions, refusals, thresholds, and its sentence. */
export const sheet = {
  name: "The balance sheet",
  refusedName: "Figures that cannot be compared",
  dimension: DIMENSIONS,
  group: {
    towards_irn: ({ partner }: Partners) => `Towards ${partner.irn}`,
    towards_isr: ({ partner }: Partners) => `Towards ${partner.isr}`,
    irn_only: ({ partner }: Partners) => `Of the two, only ${partner.irn} has figures`,
    isr_only: ({ partner }: Partners) => `Of the two, only ${partner.isr} has figures`,
    not_claimed: () => "Unclear, too old, or no measure of leaning",
  } satisfies Record<Group, (names: Partners) => string>,
  strength: {
    clear: "clear",
    slight: "slight",
    even: "about equal, or unclear",
    one_sided: "only one of the two on record",
    few: "too few to say",
    counted: "counted, but not a measure of leaning",
  } satisfies Record<Strength, string>,
  other: {
    recorded_zero: "the source prints 0",
    none_found: "the source names none",
    not_counted: "nobody counts it",
  } satisfies Record<OtherIs, string>,
  /** A figure of low reliability beside one that is not. */
  doubtful: (figure: string) => `${figure} (doubtful)`,
  /** The cautions of a cell, the row's own first. */
  caution: (cautions: readonly Caution[], names: Partners) => cautioned(cautions, names, CAUTIONS),
  refusal: {
    different_direction: "One figure is for what goes there, the other for what comes back.",
    different_basis: "The figures are counted differently. No way of counting has both countries in that year.",
    different_period: "The figures are for different parts of the year, and parts are not scaled up.",
    different_reporter: "Two offices count, each only one of the countries.",
    different_inputs: "We calculated both, from what different offices print.",
    counted_in_windows: "Visits are counted from the events themselves, each once, over several years.",
    no_number: "One of them is not a number.",
    not_a_row: "The balance sheet has no row for this.",
    not_comparable: "The two cannot be compared. The definition of the series says why.",
  } satisfies Record<RefusalReason, string>,
  /** What each threshold decides. */
  threshold: {
    votes_least_excess: "Votes: an excess closer to 0 than this is even.",
    votes_least_ideal_excess: "Votes: an ideal-point excess closer to 0 than this counts for neither side.",
    votes_rank: "Votes: clear only where the share of members nearer to one of the two is below this, or above 1 minus this.",
    votes_most: "Votes, in words: “most members” where both ranks, by votes and by ideal points, are below this.",
    votes_nearly_all: "Votes, in words: “nearly all members” where both ranks, by votes and by ideal points, are below this.",
    votes_oic: "Votes, in words: “as the average OIC member does” if the difference is no larger than this.",
    goods_clear_times: "Goods: clear where one side is at least this many times the other.",
    goods_slight_lean: "Goods: slight from this balance on.",
    goods_far_more_times: "Goods, in words: “far more” from this many times on.",
    arms_most_share: "Arms, in words: “most of its recorded arms” from this share on, in percent.",
    visits_least: "Visits: fewer than this over five years are too few to say.",
    visits_even_difference: "Visits: counts that differ by no more than this are even.",
    visits_interval: "Visits: clear where the interval of this probability excludes 0.",
    visits_missed: "Visits: clear only if it would stay so had the search missed this many of the country with fewer.",
    visits_window_years: "Visits: how many years are counted together.",
    column_years: "Columns: how many years share one, where there is no room for each.",
    column_majority: "Columns: more than this share of the counted years must lie on one side.",
    latest_within_years: "Groups and sentence: how many years old the latest cell may be.",
    present_within_years: "Sentence: how many years old a cell may be for the present tense.",
  } satisfies Record<keyof typeof THRESHOLDS, string>,
  /** A source with the day of its publication: `Correlates of War, 2017`. */
  publication: (publisher: string, published: string | null) =>
    `${publisher}, ${published === null ? "undated" : publicationInWords(published)}`,
  ...sheetPicture,
  evenly: sheetEvenly,
  eventsRow,
  groups: sheetGroups,
  /** Names a cell: `Votes at the UN, 2015`. */
  cellHeading: (dimension: Dimension, period: string) => `${DIMENSIONS[dimension]}, ${periodInWords(period)}`,
  sentence: (sentence: SheetSentence, names: SheetNames) => sheetSentence(sentence, names),
  method: sheetMethod,
  title: (sentence: SheetSentence, names: SheetNames) => sheetTitle(sentence, names),
  notClaimed,
  /** Why a row says nothing whose count of today came later, be it of both countries or of one. */
  cameLater: "The count that this row has today had not been published by that day, or not for certain.",
};
