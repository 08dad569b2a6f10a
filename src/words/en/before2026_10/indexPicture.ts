import { indexPicture as now } from "../indexPicture.ts";

/** The picture of the balance index as releases before 2026.10.0 word it. */
export const indexPicture = {
  key: { ...now.key, filled: "filled: all methods agree on the side", disagree: "gray line: the methods disagree" },
};
