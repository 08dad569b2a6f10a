import { terms as english } from "../en/terms.ts";

/** Terms of use and files: their guide stands on a page for programs, and headers are ASCII, so they are English in every language. */
export const terms = english;
