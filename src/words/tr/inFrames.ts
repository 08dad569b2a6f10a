/** What an embed says when its address is wrong: one line, as it stands in somebody else's article. */
export const inFrames = {
  lost: (parts: string[]) =>
    `Bu grafiğin adresinde okunamayan bir bölüm var; o bölüm dikkate alınmadı: ${parts.map((part) => `“${part}”`).join(", ")}.`,
  charts: (name: string) => `${name} sitesindeki bütün grafikler`,
};
