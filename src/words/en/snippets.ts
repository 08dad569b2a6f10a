/** The embed builder of a chart's page. */
export const snippets = {
  lead: "The chart comes with its sources, needs no script to be read and sets no cookies. If we later correct one of its numbers, it says so itself. A picture cannot say so, but links to the page that does.",
  kind: "Format",
  kinds: {
    html: "HTML",
    address: "WordPress",
    mdx: "MDX",
    markdown: "Markdown",
    image: "Email",
    frame: "Plain frame",
  },
  notes: {
    html: "Adjusts its own height. Readers without script see the picture.",
    address: "The address alone, on a line of its own.",
    mdx: "The same for MDX pages.",
    markdown: "A picture that links to the chart: for sites that take no HTML.",
    image: "A picture that links to the chart and shrinks to the width of the message.",
    frame: "For sites that allow no script. As high as the chart is on a phone, so on wide screens there is empty space below it.",
  },
  numbers: "Numbers",
  pinned: (release: string) => `of release ${release}, for good`,
  newest: "always the newest",
  draft: "This is a draft, which nothing can be frozen to: the chart changes as the draft does.",
  theme: "Colors",
  language: "Language",
  hosts: "How to use them in WordPress, Ghost, Hugo, Docusaurus, Substack and newsletters",
};
