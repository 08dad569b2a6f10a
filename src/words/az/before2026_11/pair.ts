import { formerWords } from "../../kit/formerWords.ts";
import { pair as now } from "../pair.ts";

/** Charts of one count of both partners as releases before 2026.11.0 word them. */
export const pair = {
  yearsBySide: formerWords(now.yearsBySide, [["kiçik fərqlə", "cüzi fərqlə"]]),
  colors: formerWords(now.colors, [["fərqin kiçik", "fərqin cüzi"]]),
};
