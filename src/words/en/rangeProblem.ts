/** What is said of a range of bytes that lies behind the end of a file: apart from other problems, as what answers it may know no other words. */
export const rangeProblem = {
  title: "Range not satisfiable",
  detail: (bytes: number) => `The range holds no byte of the file, which has ${bytes} bytes`,
};
