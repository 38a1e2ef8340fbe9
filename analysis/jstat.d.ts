/** The two quantile functions we take from jstat, which ships no types. Both are checked against scipy in the tests. */
declare module 'jstat' {
  const jStat: {
    studentt: { inv(p: number, degreesOfFreedom: number): number };
    centralF: { inv(p: number, degreesOfFreedom1: number, degreesOfFreedom2: number): number };
  };
  export default jStat;
}
