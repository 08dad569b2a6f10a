/** The fact check as releases before 2026.8.0 word it. */
export const check = {
  count: (agrees: number, differs: number, untested: number) => {
    const parts = [
      `${agrees} ${agrees === 1 ? "matches" : "match"} the records`,
      `${differs} ${differs === 1 ? "does" : "do"} not`,
      `${untested} cannot be tested`,
    ];
    return `Of ${agrees + differs + untested} claims, ${parts[0]}, ${parts[1]} and ${parts[2]}.`;
  },
};
