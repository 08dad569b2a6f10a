import { indexPicture as now } from "../indexPicture.ts";

/** The picture of the balance index as releases before 2026.10.0 word it. */
export const indexPicture = {
  key: { ...now.key, filled: "dolgulu: bütün yöntemler yön konusunda uyuşuyor", disagree: "gri çizgi: yöntemler uyuşmuyor" },
};
