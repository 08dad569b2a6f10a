/**
 * Every threshold of the balance sheet, each a choice of ours: published with the answers and on /method, where it is also said what
 * others would give. Shares and leans are numbers from 0 to 1 and −1 to 1, `share_of_arms` is in percent.
 */
export const THRESHOLDS = {
  /** votes: an excess nearer to 0 than this is even. */
  votes_least_excess: 0.05,
  /** votes: an ideal-point excess nearer to 0 than this has no sign. */
  votes_least_ideal_excess: 0.05,
  /** votes: the rank, the share of other members nearer Iran, must lie below this or above 1 minus this. */
  votes_rank: 0.4,
  /** votes, in words: below this in both readings it is "most members". */
  votes_most: 0.4,
  /** votes, in words: below this in both readings it is "nearly all members". */
  votes_nearly_all: 0.1,
  /** votes, in words: this near to it, Azerbaijan stands where the average OIC member stands. */
  votes_oic: 0.05,
  /** goods: clear where one partner has at least so many times the other. */
  goods_clear_times: 2,
  /** goods: slight from this lean on. */
  goods_slight_lean: 0.1,
  /** goods, in words: "far more" from so many times on. */
  goods_far_more_times: 3,
  /** arms: "most of its recorded arms" from this share on, in percent. */
  arms_most_share: 50,
  /** visits: fewer in a window are too few for a lean. */
  visits_least: 5,
  /** visits: counts that differ by no more than this are even. */
  visits_even_difference: 1,
  /** visits: the probability that an interval holds. */
  visits_interval: 0.9,
  /** visits: so many that the search may have missed of the country with fewer, with which a window must stay clear. Not asked before 2026.18.0. */
  visits_missed: 2,
  /** visits: years of a window. */
  visits_window_years: 5,
  /** Columns of several years, where there is no room for each year. */
  column_years: 5,
  /** Columns: more than this share of the counted years must lie on one side. */
  column_majority: 0.5,
  /** Groups and sentence: the latest cell may end so many years before the last year of the view. */
  latest_within_years: 5,
  /** Sentence: the present tense holds for cells that end no more than so many years before the last year of the view. */
  present_within_years: 1,
};

/** Values for every threshold: ours, or others to see what they would give. */
export type Thresholds = Readonly<typeof THRESHOLDS>;
