/** How a chart is put into an article, by the program that the article is written with; what was tried is said, and what was not. */
export const inYourArticle = {
  heading: "In your article",
  lead: "Any chart can stand in your article: whole, with its sources, and with numbers that never change under the sentence that quotes them.",
  example: (title: string) => `The lines below put in “${title}”. Every chart's page has them for that chart, in the view that you chose.`,
  builder: "The lines of this chart",
  pinned: (release: string) =>
    `They name release ${release}. Its numbers stay as they are; if we correct one later, the chart says so itself. For a chart that always shows the newest numbers, leave the release out.`,
  draft: "This copy of the site shows a draft, so the lines name no release, and the chart changes as the draft does.",
  hosts: {
    wordpress: {
      heading: "WordPress",
      text: "Paste the address on a line of its own, or into an Embed block. WordPress asks this site for the chart and gives it its height.",
      tried: "Tried with WordPress 6.1.9.",
    },
    ghost: {
      heading: "Ghost",
      text: "Type /html and paste these lines into the HTML card. A bare address does not work: Ghost embeds only sites on its own list.",
      tried: "Tried with the HTML card of Ghost 6.65.",
    },
    hugo: {
      heading: "Hugo and other Markdown",
      text: "A picture that links to the chart. Hugo leaves HTML out of Markdown unless the site allows it (unsafe = true under markup.goldmark.renderer). Where it does, the lines for Ghost work too.",
      tried: "Tried with Hugo 0.111.3, as it comes and with HTML allowed.",
    },
    docusaurus: {
      heading: "Docusaurus and other MDX",
      text: "These lines are MDX: every tag is closed, and no style is written as text. A framework that builds pages in the browser may not run a script that stands in an article; then name the script in the settings of the site instead.",
      tried: "Tried with MDX 3 and React 19, in a page that a server made and React took over.",
    },
    substack: {
      heading: "Substack",
      text: "Substack takes no HTML. Download the picture from the chart's page, insert it, and link it to this address, so that readers find the sources.",
      tried: "Not tried: it needs an account.",
    },
    newsletter: {
      heading: "Newsletters",
      text: "Mail runs no scripts and shows no frames. This is a picture with a link. It shrinks with the window.",
      tried:
        "Tried in a message 600 pixels wide, in windows of 375 and 700 pixels, without scripts. Mail programs differ, so send yourself a copy first.",
    },
    script: {
      heading: "Any page of your own",
      text: "The same lines as for Ghost. The script is needed once on a page, whatever the number of charts. It gives every chart its height, in shadow roots and tabs too, and sends nothing anywhere.",
      tried: "Tried in Chromium, in the host pages that the README lists.",
    },
    frame: {
      heading: "Sites that allow no script",
      text: "A frame of fixed height, as high as the chart is on a phone, so that nothing is cut off. On wide screens there is room left below.",
      tried: "Tried in Chromium for every chart, in columns from 320 to 700 pixels.",
    },
  },
};
