import type { BalanceFact } from "../../model/facts/balance.ts";
import type { BalanceNames } from "../en/balanceClaim.ts";
import type { Words } from "../en.ts";
import { balanceClaim } from "./balanceClaim.ts";
import { balancePhrases } from "./before2026_11/balance.ts";
import { claimForm } from "./before2026_11/claimForm.ts";
import { pair } from "./before2026_11/pair.ts";
import { sheet } from "./before2026_11/sheet.ts";

/**
 * The words that pinned addresses of releases before 2026.11.0 go on saying of their data in Azerbaijani, where those of now are others. Pages about
 * the site, menus and forms are of today.
 */
export function before2026_11(now: Words): Words {
  return {
    ...now,
    balance: {
      ...now.balance,
      verdict: (partner) => (partner === null ? "Metodlar üst-üstə düşmür" : now.balance.verdict(partner)),
      claim: (fact: BalanceFact, names: BalanceNames) => balanceClaim(fact, names, balancePhrases),
    },
    chart: {
      ...now.chart,
      key: { ...now.chart.key, unreliable: "hər iki yanında boşluq olan içi boş nöqtə: digər mənbənin az etibarlı rəqəmi" },
    },
    claimForm: { ...now.claimForm, ...claimForm },
    indexPicture: { ...now.indexPicture, key: { ...now.indexPicture.key, filled: "rəngli: bütün metodlar tərəf üzərində razılaşır" } },
    pair: { ...now.pair, ...pair },
    sheet: { ...now.sheet, ...sheet },
  };
}
