/** Names the tests that passed only when they were tried again: what sometimes fails should be seen. */
export default class SecondGo {
  onTestRunEnd(files) {
    for (const file of files) {
      for (const test of file.children.allTests()) {
        if (test.diagnostic()?.flaky) console.log(`${secondGo}${file.relativeModuleId} > ${test.fullName}`);
      }
    }
  }
}

/** How such a line begins. */
export const secondGo = 'passed the second time only: ';
