/**
 * Finds every place where a text names an id, and none where the id begins or ends another one. Ids in a cell stand between spaces, or
 * before `#`; a sentence may end behind one.
 */
export function namingOf(id: string): RegExp {
  return new RegExp(`(?<![\\w./-])${id.replaceAll(".", "\\.")}(?![\\w/-]|\\.\\w)`, "g");
}
