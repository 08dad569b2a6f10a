import { kit } from "../kit.ts";
import type { sheetSentencePhrases } from "../sheetSentence.ts";

/** Phrases of the sentence of the balance sheet that releases before 2026.8.0 have otherwise. */
export const phrases: typeof sheetSentencePhrases = {
  votes: (year, whom, than, withOic, verb) =>
    `${year}BMT-də orta İƏT ${withOic ? "üzvü kimi" : "üzvündən fərqli olaraq,"} ${whom} ${than} daha yaxın mövqedən səs ${verb}`,
  arms: (years, from) => `${years} qeydə alınmış silahlarının çoxunu ${from} alıb`,
  title: (parts) => kit.listed(parts.map((part) => part(true))),
  titleVotes: (whom, verb) => `${whom} daha yaxın səs ${verb}`,
};
