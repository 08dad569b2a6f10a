import { isOlderThan } from "../../../model/turn.ts";

/** The first release in whose pictures words keep clear of axes, of marks and of each other's numbers. */
const AIRY_FROM = "2026.9.0";

/** The first release in whose pictures words stay between axis and edge in wide letters too, and names of levels make room for each other. */
const FITTED_FROM = "2026.13.0";

/** What pictures have learnt, release by release. */
export interface Learnt {
  /** Since 2026.9.0: words keep clear of axes, of marks and of each other's numbers, and years of a strip stand on one side of their ticks where there is room. */
  isAiry: boolean;
  /** Since 2026.10.0: no name of a level stands on columns; its card has it. */
  isClear: boolean;
  /** Since 2026.13.0: words stay between axis and edge in wide letters too, and names of levels make room for each other. */
  isFitted: boolean;
  /** Since 2026.21.0: words that a leader leads to stand over no other mark of a time line. */
  isApart: boolean;
  /** Since 2026.25.0: a zero among columns whose place a mark takes stands higher. */
  isRaised: boolean;
  /** Since 2026.26.0: every record of a strip has its year, below its tick where there is no room beside it. */
  isWhole: boolean;
  /** Since 2026.26.0: a zero in a cell that is a dot has a ring, as one among columns, and no frame, as cells of one country have. */
  isRinged: boolean;
  /**
   * Since 2026.27.0: a mark beside columns whose neighbours leave it no room has its figure further off, as one of a claim has, and a zero stands
   * on the line before a hatched column too; a strip is lower, as names above ticks stand beside them where they have room.
   */
  isKept: boolean;
  /**
   * Since 2026.28.0: figures stand off the numbers of an axis, and years off each other, in Persian digits in whatever font a reader has. Marks of
   * other counts beside bars have nobody's colour: a filled one upon a bar of its own colour looks hollow, as those of estimates are.
   */
  isSpaced: boolean;
  /** Since 2026.29.0: among columns the figures of both partners that are to be named have their room before names of levels. */
  isNamedFirst: boolean;
  /** Since 2026.29.0: labels of marks that stand beside columns are parts of the links of these marks. */
  isLinked: boolean;
  /** Since 2026.29.0: the key stands on the first line of cells only where no note stands there. */
  isFree: boolean;
}

/** What the pictures of a release have learnt. */
export function learntBy(release: string): Learnt {
  const [isLatest, isLearnt] = [!isOlderThan(release, "2026.26.0"), !isOlderThan(release, "2026.29.0")];
  return {
    isAiry: !isOlderThan(release, AIRY_FROM),
    isClear: !isOlderThan(release, "2026.10.0"),
    isFitted: !isOlderThan(release, FITTED_FROM),
    isApart: !isOlderThan(release, "2026.21.0"),
    isRaised: !isOlderThan(release, "2026.25.0"),
    isWhole: isLatest,
    isRinged: isLatest,
    isKept: !isOlderThan(release, "2026.27.0"),
    isSpaced: !isOlderThan(release, "2026.28.0"),
    isNamedFirst: isLearnt,
    isLinked: isLearnt,
    isFree: isLearnt,
  };
}
