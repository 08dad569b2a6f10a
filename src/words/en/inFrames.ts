/** What an embed says when its address is wrong: one line, as it stands in somebody else's article. */
export const inFrames = {
  lost: (parts: string[]) =>
    `The address of this chart has a part that cannot be read and was ignored: ${parts.map((part) => `“${part}”`).join(", ")}.`,
  charts: (name: string) => `All charts on ${name}`,
};
