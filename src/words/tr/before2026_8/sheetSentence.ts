import { kit } from "../kit.ts";
import type { sheetSentencePhrases } from "../sheetSentence.ts";

/** Phrases of the sentence of the balance sheet that releases before 2026.8.0 have otherwise. */
export const phrases: typeof sheetSentencePhrases = {
  votes: (year, whom, than, withOic, isPresent) =>
    `ortalama İİT ${withOic ? "üyesi gibi" : "üyesinden farklı olarak"} BM’de ${year}${whom} ${than} daha yakın oy ${isPresent ? "veriyor" : "verdi"}`,
  arms: (years, from) => `${years} kayıtlı silahlarının çoğunu ${from} aldı`,
  title: (parts) => kit.listed(parts),
  titleVotes: (whom, isPresent) => `${whom} daha yakın oy ${isPresent ? "veriyor" : "verdi"}`,
  more: "daha fazla",
};
