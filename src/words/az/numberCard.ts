import type { ChangeKind } from "../../model/change.ts";
import type { ToldChange } from "../en/changes.ts";
import { changes } from "./changes.ts";

const SINCE: Partial<Record<ChangeKind, string>> = {
  corrected: "o vaxtdan düzəldilib",
  revised: "o vaxtdan mənbəsi dəyişdirib",
  withdrawn: "o vaxtdan geri götürülüb",
  recomputed: "o vaxtdan yenidən hesablanıb",
};

/** The card of one number in somebody else's sentence, and the lines that put it there. */
export const numberCard = {
  heading: "Bu rəqəmi məqaləyə yerləşdirin",
  lead: "Cümlənizdə keçid. Skriptlə o, mənbə və yoxlamanın nəticəsi olan kartı açır; skriptsiz bu səhifəyə aparır. Rəqəmi sonradan düzəltsək, kart bunu bildirir.",
  html: "HTML",
  mdx: "MDX, React və ya Vue",
  text: "Keçidli sadə mətn",
  close: "Bağla",
  who: "Kim deyir",
  whole: "Bu rəqəm haqqında hər şey",
  now: "Rəqəm indi",
  more: (n: number) => `daha ${n} rəqəm`,
  /** What is told of, where it is the figure of the card or its fact check. */
  this: "bu rəqəm",
  /** Beside the number in its sentence: what became of it. */
  since: (kind: ChangeKind) => (SINCE[kind] === undefined ? "" : `(${SINCE[kind]})`),
  /** What a later release changed, as a sentence. */
  changed: (change: ToldChange, release: string) => `${release} buraxılışında: ${changes.told(change)}.`,
};
