import type { BalanceFact } from "../../../model/facts/balance.ts";
import type { BalanceNames } from "../../en/balanceClaim.ts";
import { balanceClaim, type balanceClaimPhrases } from "../balanceClaim.ts";
import { balancePhrases } from "../before2026_10/balance.ts";
import { times } from "../directions.ts";
import { kit } from "../kit.ts";
import { AZE, IRN, ISR, inCase } from "../names.ts";

const phrases: typeof balanceClaimPhrases = { ...balancePhrases, coders: "оба человека, которые читали статьи для нас" };

/** The balance index as releases before 2026.9.0 word it. */
export const balance = {
  claim: (fact: BalanceFact, names: BalanceNames) => balanceClaim(fact, names, phrases),
};

/** Trade in both directions with one partner, as releases before 2026.9.0 word it. */
export const directions = {
  title: (partner: string, unit: string, scale: { name: string; times: number } | null) =>
    `${partner}: проданные и купленные товары, ${unit} в год${
      scale === null ? "" : ` (масштаб крупнее, чем у ${inCase(scale.name, "genitive")}, в ${times(scale.times)})`
    }`,
  scale: () => null,
};

const REPORTERS = ["источники", "статьи", "другие источники", "статьи и другие источники"];

/** Events as releases before 2026.9.0 word them. */
export const event = {
  lead: (by: { documents: boolean; references: boolean }) =>
    `Что сообщают ${REPORTERS[Number(by.documents) + 2 * Number(by.references)]} об отношениях ${AZE.genitive} с ${IRN.instrumental} и с ${ISR.instrumental}: сделанное, запланированное, предполагаемое или опровергнутое. Баллы, от −10 за конфликт до +10 за сотрудничество, получают только состоявшиеся события с датой. Комментарии читателей — никогда.`,
  partOf: (summary: string) => `часть одного эпизода, который считается один раз: ${kit.quoted(summary)}`,
  told: (status: string, date: string): string | null => `${status}, ${date}`,
};
