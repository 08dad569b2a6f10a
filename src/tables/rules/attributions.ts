import { broken, type Rule } from "./rule.ts";

/** A figure of a work that an article cites says which work: without its name it would be the article's own. */
export const attributions: Rule = ({ observations }) =>
  observations.flatMap((p) =>
    p.row.reporter === "cited_work" && p.row.attribution === null
      ? [broken("attribution", p, "attribution", "the work that is cited, as the source names it")]
      : [],
  );
