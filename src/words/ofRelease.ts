import { CONDITIONS_SAID } from "../model/conditionsSaid.ts";
import { EIGHTH_READING } from "../model/eighthReading.ts";
import { ELEVENTH_READING } from "../model/eleventhReading.ts";
import { isBeforeFifteenthReading } from "../model/fifteenthReading.ts";
import { FIFTH_READING } from "../model/fifthReading.ts";
import { isBeforeFourteenthReading } from "../model/fourteenthReading.ts";
import { HELD_TO_ROWS } from "../model/heldToRows.ts";
import { remembering } from "../model/remembered.ts";
import { SAME_STRENGTH } from "../model/sameStrength.ts";
import { SECOND_READING } from "../model/secondReading.ts";
import { isBeforeSeventeenthReading } from "../model/seventeenthReading.ts";
import { SEVENTH_READING } from "../model/seventhReading.ts";
import { isBeforeSixteenthReading } from "../model/sixteenthReading.ts";
import { SIXTH_READING } from "../model/sixthReading.ts";
import { TENTH_READING } from "../model/tenthReading.ts";
import { THIRD_READING } from "../model/thirdReading.ts";
import { TWELFTH_READING } from "../model/twelfthReading.ts";
import { compareVersions } from "../model/version.ts";
import { before2026_5 } from "./en/before2026_5.ts";
import { before2026_6 } from "./en/before2026_6.ts";
import { before2026_8 } from "./en/before2026_8.ts";
import { before2026_9 } from "./en/before2026_9.ts";
import { before2026_10 } from "./en/before2026_10.ts";
import { before2026_11 } from "./en/before2026_11.ts";
import { before2026_13 } from "./en/before2026_13.ts";
import { before2026_16 } from "./en/before2026_16.ts";
import { before2026_17 } from "./en/before2026_17.ts";
import { before2026_18 } from "./en/before2026_18.ts";
import { before2026_19 } from "./en/before2026_19.ts";
import { before2026_21 } from "./en/before2026_21.ts";
import { before2026_22 } from "./en/before2026_22.ts";
import { before2026_23 } from "./en/before2026_23.ts";
import { before2026_25 } from "./en/before2026_25.ts";
import { before2026_26 } from "./en/before2026_26.ts";
import { before2026_27 } from "./en/before2026_27.ts";
import { before2026_28 } from "./en/before2026_28.ts";
import type { Words } from "./en.ts";
import { formerSubjectTexts } from "./kit/formerSubjectTexts.ts";

/** The first release that speaks the words of readers; those before it keep the words they had. */
const READERS_WORDS = "2026.5.0";
/** The first release after a reader from outside had read every page; those before it keep what had to be read twice. */
const READ_ONCE = "2026.6.0";
/** The first release after first readers had looked for ten seconds; those before it keep what they did not understand, in each language. */
const FIRST_LOOK = "2026.8.0";

/** Releases whose words are remembered at most, so that one release always speaks the same ones. */
const remembered = remembering<Words, Words>(16);

/** The words in which a release says what it says, from those of now: English, or of a language that the release was told in. */
export function wordsOf(release: string, now: Words): Words {
  return remembered(now, release, () => wordsThen(release, now));
}

/** From the newest change back to the oldest, each made to the words that the one before it gave. */
function wordsThen(release: string, now: Words): Words {
  const is2026_27 = isBeforeSeventeenthReading(release) ? keptFromSeventeenth(now) : now;
  const is2026_26 = isBeforeSixteenthReading(release) ? keptFromSixteenth(is2026_27) : is2026_27;
  const is2026_25 = isBeforeFifteenthReading(release) ? keptFromFifteenth(is2026_26) : is2026_26;
  const is2026_24 = isBeforeFourteenthReading(release) ? keptFromFourteenth(is2026_25) : is2026_25;
  const is2026_22 = compareVersions(release, TWELFTH_READING) < 0 ? keptFromTwelfth(is2026_24) : is2026_24;
  const is2026_21 = compareVersions(release, ELEVENTH_READING) < 0 ? keptFromEleventh(is2026_22) : is2026_22;
  const is2026_20 = compareVersions(release, TENTH_READING) < 0 ? keptFromTenth(is2026_21) : is2026_21;
  const is2026_18 = compareVersions(release, EIGHTH_READING) < 0 ? keptFromEighth(is2026_20) : is2026_20;
  const is2026_17 = compareVersions(release, SEVENTH_READING) < 0 ? keptFromSeventh(is2026_18) : is2026_18;
  const is2026_16 = compareVersions(release, SIXTH_READING) < 0 ? keptFromSixth(is2026_17) : is2026_17;
  const is2026_15 = compareVersions(release, FIFTH_READING) < 0 ? keptFromFifth(is2026_16) : is2026_16;
  const is2026_12 = compareVersions(release, THIRD_READING) < 0 ? keptFromThird(is2026_15) : is2026_15;
  const is2026_11 = compareVersions(release, SAME_STRENGTH) < 0 ? keptStrength(is2026_12) : is2026_12;
  const is2026_10 = compareVersions(release, SECOND_READING) < 0 ? keptFromReading(is2026_11) : is2026_11;
  const is2026_9 = compareVersions(release, CONDITIONS_SAID) < 0 ? keptUnconditional(is2026_10) : is2026_10;
  const is2026_8 = compareVersions(release, HELD_TO_ROWS) < 0 ? keptToRows(is2026_9) : is2026_9;
  const is2026_7 = compareVersions(release, FIRST_LOOK) < 0 ? keptFirstLook(is2026_8) : is2026_8;
  const is2026_5 = compareVersions(release, READ_ONCE) < 0 ? before2026_6(is2026_7) : is2026_7;
  const then = isBeforeReadersWords(release) ? before2026_5(is2026_5) : is2026_5;
  return isBeforeSixteenthReading(release) ? formerSubjectTexts(then) : then;
}

function keptFromSeventeenth(now: Words): Words {
  if (now.kit.language === "en") return before2026_28(now);
  return now.before2026_28?.(now) ?? now;
}

function keptFromSixteenth(now: Words): Words {
  if (now.kit.language === "en") return before2026_27(now);
  return now.before2026_27?.(now) ?? now;
}

/** What a verdict by inference rests on was said in other words in English alone. */
function keptFromFifteenth(now: Words): Words {
  return now.kit.language === "en" ? before2026_26(now) : now;
}

function keptFromFourteenth(now: Words): Words {
  if (now.kit.language === "en") return before2026_25(now);
  return now.before2026_25?.(now) ?? now;
}

function keptFromTwelfth(now: Words): Words {
  if (now.kit.language === "en") return before2026_23(now);
  return now.before2026_23?.(now) ?? now;
}

function keptFromEleventh(now: Words): Words {
  if (now.kit.language === "en") return before2026_22(now);
  return now.before2026_22?.(now) ?? now;
}

/** The title whose years stood at the end was English alone. */
function keptFromTenth(now: Words): Words {
  return now.kit.language === "en" ? before2026_21(now) : now;
}

function keptFromEighth(now: Words): Words {
  if (now.kit.language === "en") return before2026_19(now);
  return now.before2026_19?.(now) ?? now;
}

function keptFromSeventh(now: Words): Words {
  if (now.kit.language === "en") return before2026_18(now);
  return now.before2026_18?.(now) ?? now;
}

function keptFromSixth(now: Words): Words {
  if (now.kit.language === "en") return before2026_17(now);
  return now.before2026_17?.(now) ?? now;
}

function keptFromFifth(now: Words): Words {
  if (now.kit.language === "en") return before2026_16(now);
  return now.before2026_16?.(now) ?? now;
}

function keptFromThird(now: Words): Words {
  if (now.kit.language === "en") return before2026_13(now);
  return now.before2026_13?.(now) ?? now;
}

/** English said of its data what it says; what it calls the columns that a release changed is of today. */
function keptStrength(now: Words): Words {
  return now.before2026_12?.(now) ?? now;
}

function keptFromReading(now: Words): Words {
  if (now.kit.language === "en") return before2026_11(now);
  return now.before2026_11?.(now) ?? now;
}

function keptUnconditional(now: Words): Words {
  if (now.kit.language === "en") return before2026_10(now);
  return now.before2026_10?.(now) ?? now;
}

function keptToRows(now: Words): Words {
  if (now.kit.language === "en") return before2026_9(now);
  return now.before2026_9?.(now) ?? now;
}

function keptFirstLook(now: Words): Words {
  if (now.kit.language === "en") return before2026_8(now);
  return now.before2026_8?.(now) ?? now;
}

/** Whether a release is older than the words of readers, so that its pinned tables keep their columns and their order too. */
export function isBeforeReadersWords(release: string): boolean {
  return compareVersions(release, READERS_WORDS) < 0;
}
