/** Letters that a notice tells one by one at most: more have no room in an embed, whose bytes are few. */
const LONGEST = 170;

/** Whether a notice tells what changed one by one: one thing always, two where they are no longer than that; more are counted. */
export function areTold(things: number, each: string): boolean {
  return things === 1 || (things === 2 && each.length <= LONGEST);
}
