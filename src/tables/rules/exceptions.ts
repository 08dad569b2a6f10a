import { type Fault, placeOf } from "../fault.ts";
import { faultAt, type Located } from "../table.ts";
import type { Tables } from "../tables.ts";

/** `rule: reason`, several separated by `; `. */
const EXCEPTION = /^([a-z]+): \S.*$/;

/** The rule that only the text of a document can show to be kept: an exception from it is held against the text. */
export const SENTENCE = "sentence";

/** Whether an exception names a rule. */
export function saysWhy(exception: string | null, rule: string): boolean {
  return exceptionsOf(exception).some((one) => one.rule === rule);
}

/** Takes away the faults that their own row excepts, and adds those of exceptions: of no rule, without a reason, or needed by no rule. */
export function withExceptions(faults: Fault[], tables: Tables, rules: readonly string[]): Fault[] {
  const placed: Located<{ exception: string | null }>[] = [...tables.observations, ...tables.events, ...tables.mentions];
  const excepted = new Map(placed.filter(({ row }) => row.exception !== null).map((p) => [placeOf(p), p]));
  const used = new Set<string>();
  const left = faults.filter((fault) => {
    const p = excepted.get(placeOf(fault));
    if (!p || fault.rule === undefined || !saysWhy(p.row.exception, fault.rule)) return true;
    used.add(`${placeOf(fault)} ${fault.rule}`);
    return false;
  });
  return [...left, ...[...excepted.values()].flatMap((p) => exceptionFaults(p, rules, used))];
}

function exceptionsOf(exception: string | null): { rule: string | undefined; text: string }[] {
  return (exception?.split(/; (?=[a-z]+: )/) ?? []).map((text) => ({ rule: EXCEPTION.exec(text)?.[1], text }));
}

function exceptionFaults(p: Located<{ exception: string | null }>, rules: readonly string[], used: Set<string>): Fault[] {
  return exceptionsOf(p.row.exception).flatMap(({ rule, text }): Fault[] => {
    if (rule === undefined) return [faultAt(p, "exception", `\`rule: reason\`, and not ${JSON.stringify(text)}`)];
    if (!rules.includes(rule)) return [faultAt(p, "exception", `a rule that may be excepted from: ${rules.join(", ")}`)];
    if (rule === SENTENCE) return [];
    const needed = used.has(`${placeOf(p)} ${rule}`);
    return needed ? [] : [{ ...faultAt(p, "exception", `nothing for ${rule}: the row keeps that rule`), against: [placeOf(p)] }];
  });
}
