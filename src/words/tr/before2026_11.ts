import type { Words } from "../en.ts";
import { claimForm } from "./before2026_11/claimForm.ts";
import { sheet } from "./before2026_11/sheet.ts";

/**
 * The words that pinned addresses of releases before 2026.11.0 go on saying of their data in Turkish, where those of now are others. Pages about
 * the site, menus and forms are of today.
 */
export function before2026_11(now: Words): Words {
  return {
    ...now,
    balance: { ...now.balance, verdict: (partner) => (partner === null ? "Yöntemler uyuşmuyor" : now.balance.verdict(partner)) },
    chart: {
      ...now.chart,
      key: { ...now.chart.key, unreliable: "iki yanında boşluk olan içi boş nokta: diğer bir kaynağın az güvenilir rakamı" },
    },
    claimForm: { ...now.claimForm, ...claimForm },
    sheet: { ...now.sheet, ...sheet },
  };
}
