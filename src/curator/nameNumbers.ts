import type { Surroundings } from "./tokenContext.ts";

/** Numbers that are part of a name: of a treaty, a war, a drone, a ship, a group of states. */

/** A small word of place: behind it a capital word is more likely a country than a ship: `in Baku 450 came`. */
const PLACE =
  /\b(?:in|to|from|for|of|with|at|by|than|and|or|while|whereas|but|per|on|against|near|between|via|then|when|where|if|as)\s(?:the\s)?$/i;
/** The capital words right before a number. */
const CAPITALS = /(?:\p{Lu}[\p{L}.'’]+\s)+$/u;
/** A sign in capitals, as `VX 408`, `KA 772`. */
const CODE = /(?:^|[^\p{L}])\p{Lu}{2,5}\s$/u;
/** Short names of states and what is measured of them: a number behind one may be a figure. */
const STATE = /\b(?:EU|US|UK|UAE|USA|UN|NATO|GDP|GNP|GNI|OPEC|CIS|GCC|USSR|PRC|BRICS|CPI|FDI)\s$/;
const COUNTED_BEHIND = /^\s\p{Ll}{3,}s\b/u;

/** Whether a number belongs to a name, may belong to one, or does not. */
export function nameOf({ token, before, lead, after, run }: Surroundings): "name" | "perhaps" | null {
  if (/\p{Lu}[\p{L}.]*-$/u.test(lead) || /\p{L}$/u.test(lead)) return "name";
  if (/^\d{1,4}$/.test(token) && (/^\p{Lu}+(?!\p{Ll})/u.test(after) || /^-\p{Lu}/u.test(after))) return "name";
  if (/^\P{L}*\p{L}?\d{1,2}\+\d{1,2}\P{L}*$/u.test(run)) return "name";
  if (/^\p{Lu}/u.test(token))
    return /\p{L}/u.test(lead) ? (/^[\s-]\p{Lu}/u.test(after) || /\p{L}\s\p{Lu}\p{Ll}+\s$/u.test(lead) ? "name" : "perhaps") : null;
  if (!/^\d{1,4}$/.test(token)) return null;
  if (/\bgroup of $/i.test(before)) return "name";
  if (STATE.test(lead)) return null;
  if (CODE.test(lead)) return COUNTED_BEHIND.test(after) ? "perhaps" : "name";
  const capitals = CAPITALS.exec(lead)?.[0];
  if (capitals === undefined) return null;
  const words = lead.slice(0, lead.length - capitals.length);
  return /\p{L}[\s“"]$/u.test(words) && !PLACE.test(words) && !COUNTED_BEHIND.test(after) ? "name" : words === "" ? null : "perhaps";
}
