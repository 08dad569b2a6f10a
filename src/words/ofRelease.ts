import { remembering } from "../model/remembered.ts";
import { isOlderThan, type Turn } from "../model/turn.ts";
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
import { before2026_29 } from "./en/before2026_29.ts";
import { before2026_30 } from "./en/before2026_30.ts";
import type { Words } from "./en.ts";
import { formerSubjectTexts } from "./kit/formerSubjectTexts.ts";

/** The words before a turn, made from those after it. */
type Then = (now: Words) => Words;

/** Releases whose words are remembered at most, so that one release always speaks the same ones. */
const remembered = remembering<Words, Words>(16);

/** The words in which a release says what it says, from those of now: English, or of a language that the release was told in. */
export function wordsOf(release: string, now: Words): Words {
  return remembered(now, release, () => {
    const then = TURNS.filter(([turn]) => isOlderThan(release, turn)).reduce((words, [, before]) => before(words), now);
    return isOlderThan(release, "2026.27.0") ? formerSubjectTexts(then) : then;
  });
}

/** Words that languages beside English have from before a turn. */
type OtherThen = Extract<keyof Words, `before2026_${string}`>;

/** What English said before a turn, and other languages where they said something else. */
function spoken(english: Then | null, other: OtherThen): Then {
  return (now) => (now.kit.language === "en" ? english : now[other])?.(now) ?? now;
}

/** What English alone said in other words before a turn. */
function inEnglish(english: Then): Then {
  return (now) => (now.kit.language === "en" ? english(now) : now);
}

/** Turns of words, the newest first: each makes the words before it from those that stand above it in the list. */
const TURNS: readonly (readonly [Turn, Then])[] = [
  ["2026.32.0", spoken(null, "before2026_32")],
  ["2026.30.0", spoken(before2026_30, "before2026_30")],
  ["2026.29.0", spoken(before2026_29, "before2026_29")],
  ["2026.28.0", spoken(before2026_28, "before2026_28")],
  ["2026.27.0", spoken(before2026_27, "before2026_27")],
  ["2026.26.0", inEnglish(before2026_26)],
  ["2026.25.0", spoken(before2026_25, "before2026_25")],
  ["2026.23.0", spoken(before2026_23, "before2026_23")],
  ["2026.22.0", spoken(before2026_22, "before2026_22")],
  ["2026.21.0", inEnglish(before2026_21)],
  ["2026.19.0", spoken(before2026_19, "before2026_19")],
  ["2026.18.0", spoken(before2026_18, "before2026_18")],
  ["2026.17.0", spoken(before2026_17, "before2026_17")],
  ["2026.16.0", spoken(before2026_16, "before2026_16")],
  ["2026.13.0", spoken(before2026_13, "before2026_13")],
  // English said of its data what it says; what it calls the columns that a release changed is of today.
  ["2026.12.0", spoken(null, "before2026_12")],
  ["2026.11.0", spoken(before2026_11, "before2026_11")],
  ["2026.10.0", spoken(before2026_10, "before2026_10")],
  ["2026.9.0", spoken(before2026_9, "before2026_9")],
  ["2026.8.0", spoken(before2026_8, "before2026_8")],
  // No other language is older.
  ["2026.6.0", before2026_6],
  ["2026.5.0", before2026_5],
];
