import type { Words } from "../en.ts";
import { type Former, formerWords } from "./formerWords.ts";

type SheetMethod = Words["sheet"]["method"];

/** What pages said of the method under the balance sheet. */
export function formerSheetMethod<Method extends SheetMethod>(method: Method, pairs: readonly Former[]): Method {
  return { ...method, text: formerWords(method.text, pairs), objections: formerWords(method.objections, pairs) };
}

/** What pages said of the method: `sheet` under the balance sheet, `page` on the page of the method. */
export function formerMethod(words: Words, sheet: readonly Former[], page: readonly Former[]): Words {
  return {
    ...words,
    method: { ...words.method, sections: (facts) => words.method.sections(facts).map((section) => formerWords(section, page)) },
    sheet: { ...words.sheet, method: formerSheetMethod(words.sheet.method, sheet) },
  };
}
