import { phrases as later } from "../before2026_9/facts.ts";
import type { factPhrases } from "../factPhrases.ts";
import { factsIn } from "../facts.ts";

const phrases: typeof factPhrases = {
  ...later,
  parts: () => "kayıtlı ihracat ile ithalatın toplamı buna ulaşmıyor.",
  ranged: (said, range) => `${said}: ${range}.`,
  latest: (figure, country, when, of) => `En son rakam, ${when}${country} için ${figure} (${of}).`,
  repeats: true,
  untested: "bunu hiçbir kayıt sınayamıyor.",
  tested: (isOne) => (isOne ? "bir kayıt" : "kayıtlar"),
  disputes: (when) => `${when} kayıtlı silahlı anlaşmazlıklar`,
  records: (years) => `Kayıtlar ${years} ait.`,
};

/** Facts as releases before 2026.8.0 say them. */
export const facts = factsIn(phrases);
