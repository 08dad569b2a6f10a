import { indexPicture as now } from "../before2026_10/indexPicture.ts";

/** The picture of the balance index as releases before 2026.6.0 word it. */
export const indexPicture = {
  key: { ...now.key, disagree: "grey line: the methods disagree" },
};
