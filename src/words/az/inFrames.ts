/** What an embed says when its address is wrong: one line, as it stands in somebody else's article. */
export const inFrames = {
  lost: (parts: string[]) =>
    `Bu qrafikin ünvanında oxunmayan və nəzərə alınmayan hissə var: ${parts.map((part) => `“${part}”`).join(", ")}.`,
  charts: (name: string) => `${name} saytında bütün qrafiklər`,
};
