/** The row of events reported where other sources are alone in view, or one source: no article chose these events, or nothing speaks beside it. */
export const eventsRow = {
  /** Under the name of the row, where other sources are alone in view. */
  note: "events in other sources, scored",
  caution: {
    others:
      "Events that we found in other sources, scored by rule. Conflict with one country alone moves the index towards the other. In gray years methods or extreme settings disagree.",
    one: "Events in one source, scored by rule. Conflict with one country alone moves the index towards the other. From one source alone we name no side.",
  },
  /** Why the row says nothing in the sentence of the sheet; `others`: where its newest cell is clear, and where it is not. */
  notClaimed: {
    others: {
      clear: "An index of events that we found in other sources, not a count.",
      even: "An index of events that we found in other sources. The methods or the extreme settings disagree.",
    },
    one: "An index of the events in one source. From one source alone we name no side.",
  },
};
