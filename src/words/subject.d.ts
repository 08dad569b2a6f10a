/** What words need of the data. In Node `src/curator/subjectOfData.ts`, in the Worker `dist/subject.json`: see `imports` in package.json. */
declare module "#subject" {
  const naming: import("../model/subjectText.ts").SubjectNaming;
  export default naming;
}
