import { indexPicture as now } from "../indexPicture.ts";

/** The picture of the balance index as releases before 2026.10.0 word it. */
export const indexPicture = {
  key: { ...now.key, filled: "заливка: все методы указывают на одну сторону", disagree: "серая линия: методы расходятся" },
};
