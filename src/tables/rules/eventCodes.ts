import { broken, type Rule } from "./rule.ts";

/** The code of an act has three digits or four: two name a class of acts, such as 11, disapprove. */
export const eventCodes: Rule = (tables) =>
  tables.mentions.flatMap((p) => {
    const { cameo } = p.row;
    return cameo !== null && cameo.length < 3 ? [broken("fit", p, "cameo", `a code of the class ${cameo}, such as ${cameo}0`)] : [];
  });
