import { indexPicture as now } from "../indexPicture.ts";

/** The picture of the balance index as releases before 2026.10.0 word it. */
export const indexPicture = {
  key: { ...now.key, filled: "dolu rəng: bütün metodlar tərəf üzərində razılaşır", disagree: "boz xətt: metodlar üst-üstə düşmür" },
};
