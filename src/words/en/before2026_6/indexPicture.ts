import { indexPicture as now } from "../indexPicture.ts";

/** The picture of the balance index as releases before 2026.6.0 word it. */
export const indexPicture = {
  key: { ...now.key, disagree: "grey line: the methods disagree" },
};
