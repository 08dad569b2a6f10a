import { terms as en } from "../en/terms.ts";

/** Terms of use as the guide to the API and the headers of files say them, which are English in every language. */
export const terms: typeof en = { ...en, observations: "Числа" };
