/** The row of events reported where other sources are alone in view, or one source: no article chose these events, or nothing speaks beside it. */
export const eventsRow = {
  /** Under the name of the row, where other sources are alone in view. */
  note: "в других источниках, с баллами",
  caution: {
    others:
      "События, которые мы нашли в других источниках, с баллами по единому правилу. Один лишь конфликт с одной из стран тоже сдвигает индекс в сторону другой. В серые годы методы или крайние настройки расходятся.",
    one: "События из одного источника, с баллами по единому правилу. Один лишь конфликт с одной из стран тоже сдвигает индекс в сторону другой. По одному-единственному источнику мы не называем стороны.",
  },
  /** Why the row says nothing in the sentence of the sheet; `others`: where its newest cell is clear, and where it is not. */
  notClaimed: {
    others: {
      clear: "Это индекс событий, которые мы нашли в других источниках, а не подсчёт.",
      even: "Это индекс событий, которые мы нашли в других источниках. Методы или крайние настройки расходятся.",
    },
    one: "Это индекс событий из одного источника. По одному-единственному источнику мы не называем стороны.",
  },
};
