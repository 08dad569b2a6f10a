import type { Words } from "../en.ts";
import { type Former, formerWords } from "../kit/formerWords.ts";

/** The occasion was something arranged. */
const CHECK: Former[] = [["تنها رویداد دربرگیرنده (مانند یک سفر) را دارد", "تنها مناسبتی مانند یک سفر را دارد"]];
/** That claim and record mean one case had a word of its own in sentences. */
const FACTS: Former[] = [["اگر منظور هر دو یک رویداد باشد", "اگر منظور هر دو یک پرونده باشد"]];

/** The words that pinned addresses of releases before 2026.12.0 go on saying of their data in Persian, where those of now are others. */
export function before2026_12(now: Words): Words {
  return { ...now, check: formerWords(now.check, CHECK), facts: formerWords(now.facts, FACTS) };
}
