import type { Words } from "../en.ts";
import { type Former, formerWords } from "./formerWords.ts";

/** What pages said of the method: `sheet` under the balance sheet, `page` on the page of the method. */
export function formerMethod(words: Words, sheet: readonly Former[], page: readonly Former[]): Words {
  const { method } = words.sheet;
  return {
    ...words,
    method: { ...words.method, sections: (facts) => words.method.sections(facts).map((section) => formerWords(section, page)) },
    sheet: {
      ...words.sheet,
      method: { ...method, text: formerWords(method.text, sheet), objections: formerWords(method.objections, sheet) },
    },
  };
}
