/** Width of the paper-coloured outline that keeps words readable over lines, in px, as svg.css has it. */
export const OUTLINE = 4;
