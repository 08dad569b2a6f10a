/** How acts become a balance, where that fails, and how far each year may be believed. */
export const method = {
  heading: "Method",
  lead: "How the words of {documents} documents become numbers and a line, what can go wrong on the way, and how much of it survives when the method is changed.",
  sections: [
    {
      heading: "What is coded",
      text: [
        "Every number-like token of the {documents} documents has a disposition: a figure of a series, part of an event, context, a date, a reader's comment, furniture of the page, or grammar. The map of each document shows them all.",
        "A figure is recorded as printed, with its hedge, denominator, direction, period and whose claim it is. A figure without a year stands at its year of publication, as a hollow mark.",
        "An event is something between Azerbaijan and Iran, or Azerbaijan and Israel. Date, status and code belong to the place that tells it: what happened outweighs what was denied, alleged or planned, and a precise date outweighs a vague one.",
      ],
    },
    {
      heading: "What is scored",
      text: [
        "Only an act of the pair that happened and can be dated. Plans, allegations, denials, standing roles, summaries (“numerous agreements”) and comments of readers never count.",
        "Each act has a CAMEO code and with it a Goldstein value from −10 (conflict) to +10 (cooperation): a signed agreement +8, the opening of relations or of an embassy +6, a visit +1.9, arrests −5, a drill near the border −7.2, an attack −10.",
        "Acts of one occasion, such as a visit with its signings, are an episode and count once, with the value and the years of the strongest act. An act told for several years is spread evenly over them.",
      ],
    },
    {
      heading: "The formula",
      text: [
        "The memory of an act halves every h years. For each partner the signed values add up to the net memory N and their sizes to M; E adds the acts themselves, whatever their value:",
      ],
      formulas: [
        "N(t) = Σ g · 2^(−(t−y)/h)",
        "M(t) = Σ |g| · 2^(−(t−y)/h)",
        "E(t) = Σ 2^(−(t−y)/h)",
        "lean(t) = (N_Israel − N_Iran) / (M_Israel + M_Iran + κ)",
      ],
      after: [
        "h = 5 years and κ = 8, the value of one signed agreement, which keeps a single act from deciding everything. The lean runs from −1 to +1, positive towards Israel; zero means even or unknown, and the evidence tells which.",
      ],
    },
    {
      heading: "When a direction may be claimed",
      text: [
        "For each year the lean is computed in every combination of half-lives of 3, 5 and 8 years, κ of 4, 8 and 16, the Goldstein values or only their sign, episodes or single events, and with all documents or any one of them left out. A direction is claimed only where every one of these variants has the same sign. The band shows the lowest and highest lean with one document left out.",
      ],
    },
    {
      heading: "Where this fails",
      text: [
        "The documents choose what they tell. Two of the {documents} are about Israel above all, one about Iran in spring 2025; years that nobody wrote about look quiet. The index measures the telling, not the relations.",
        "Conflict with Iran alone moves the line towards Israel, and quarrels with Israel would move it towards Iran: the lean says on whose side the remembered acts fall, not what Azerbaijan wants.",
        "Goldstein values were made for the news of another time. A signing outweighs four visits; a deal of 1.6 billion dollars weighs no more than a drone factory.",
        "Dates are as printed, even where other accounts differ: the attack on the ship, the heaviest act of all, stands in 2000 because the one document that tells it says so; records date it 23 July 2001 (see the checks).",
        "The events of the references were searched for one by one, most of them visits: they are no sample, so the line with references is a second opinion and never the first.",
        "Spans (“during the 1990s”) are spread over their years, which smooths what may have been a single act.",
      ],
    },
  ],
  agreement: {
    heading: "Two codings",
    text: "Each document was coded twice, independently, before the differences were settled one by one. Both codings are kept beside the data. Alpha is Krippendorff's, for nominal data: 1 is perfect agreement and 0 what chance would give.",
    columns: ["Part", "Field", "Compared", "Agreed", "Percent", "Alpha", "Note"],
  },
  robustness: {
    heading: "Year by year",
    text: "The balance of the documents with its band, and the share of the variants that keep the sign; in the last two columns the same with the events of the references, which count as one block.",
  },
};
