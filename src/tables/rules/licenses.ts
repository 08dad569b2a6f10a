import { broken, type Rule } from "./rule.ts";

/** Terms under which nobody may pass everything on: against use in trade, against dissemination, or with leave alone. */
const RESTRICTED =
  /\bno(?:n-| )commercial\b|\bno (?:re-?)?(?:dissemination|distribution)|\bwithout (?:\w+ )?(?:permission|agreement|consent)\b/i;

/** A source whose own terms do not let everybody pass it on stays out of files in bulk. */
export const licenses: Rule = ({ sources }) =>
  sources.flatMap((p) =>
    p.row.redistribute && RESTRICTED.test(p.row.license)
      ? [broken("license", p, "redistribute", `no: its license says ${JSON.stringify(RESTRICTED.exec(p.row.license)?.[0])}`)]
      : [],
  );
