import { broken, type Rule } from "./rule.ts";

/** What happened on a date between the pair is scored, or the note of the event says why not. */
export const unscored: Rule = ({ events, mentions }) => {
  const dated = new Set(mentions.flatMap(({ row }) => (row.status === "happened" && row.date !== null ? [row.event] : [])));
  return events.flatMap((p) => {
    const { id, scored, note } = p.row;
    const isSilent = !scored && note === null && dated.has(id);
    return isSilent ? [broken("scored", p, "note", "why it is not scored, as a mention has it happen on a date")] : [];
  });
};
