/** Who, license, how to report an error. */
export const about = {
  heading: "About",
  lead: "Articles claim that Azerbaijan “holds the balance” between Iran and Israel and give numbers. Baku Balance shows where each number comes from, how sure it is, and whether anything else agrees.",
  sections: [
    {
      heading: "What is here",
      text: "Every figure of {documents} documents as a point of a series, with its hedge, denominator, direction, period and the few words that hold it. A missing figure is not zero; a plan is not an event; an allegation is not a fact; a reader's comment is not the article.",
    },
    {
      heading: "What is not",
      text: "The documents themselves: they are other people's works. Quotes have at most eight words and lead to the place where they stand. Records of statistics offices, databases and the press stand behind the claims, each with its reporter and its terms; they are not complete. Nothing here fills gaps: where the documents are silent, so are the charts.",
    },
    {
      heading: "Use it",
      text: "Every chart has its numbers as JSON and CSV. The compiled data and our own words are CC BY 4.0, the code is MIT. Quotes belong to their authors. Name Baku Balance, the release and the address.",
    },
    {
      heading: "Report an error",
      text: "Name the number's id (it stands on its page) and what the source says instead. A corrected number keeps its old address, which then leads to its successor.",
    },
    {
      heading: "Privacy",
      text: "No cookies, no keys, no trackers, no third parties.",
    },
  ],
};
