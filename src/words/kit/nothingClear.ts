import { SPOKEN, type Spoken } from "../../model/dimensions/bothCounted.ts";
import type { SheetSentence } from "../../model/dimensions/sentence.ts";

/** What a language says where nothing on the balance sheet is clear; `counted` lists what the view counts of both countries. */
export interface NothingClear {
  /** In releases before 2026.30.0. */
  plain: string;
  /** Of newest figures, which say nothing of clear years before. */
  newest: (counted: string) => string;
  /** Where there is no figure for both at all: of everything that the sentence speaks of. */
  none: (asked: string) => string;
  names: Record<Spoken, string>;
  /** Between two names. */
  joint: string;
}

/** The sentence where nothing is clear, of what the view counts. */
export function nothingClear({ earlier, counted = SPOKEN }: Pick<SheetSentence, "earlier" | "counted">, said: NothingClear): string {
  if (earlier === undefined) return said.plain;
  const [say, listed] = counted.length === 0 ? [said.none, SPOKEN] : [said.newest, counted];
  return say(listed.map((one) => said.names[one]).join(said.joint));
}
