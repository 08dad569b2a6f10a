/** A figure as it is named. `when`: its time as the sentence has it, empty where it has none; `of`: what it counts and who counts. */
export interface SureFigure {
  figure: string;
  country: string;
  when: string;
  of: string;
}
