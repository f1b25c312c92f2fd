/** The last lines of a test run: each skipped test with its reason, then the counts. */
export default class SummaryReporter {
  onTestRunEnd(modules) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    const skips = [];
    for (const module of modules) {
      if (module.state() === 'failed' && [...module.children.allTests()].length === 0) counts.failed += 1;
      for (const test of module.children.allTests()) {
        const { state, note } = test.result();
        counts[state in counts ? state : 'failed'] += 1;
        if (state === 'skipped') skips.push(`skipped: ${test.fullName}: ${note ?? 'no reason given'}`);
      }
    }
    process.on('exit', () => {
      for (const line of skips) console.log(line);
      console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    });
  }
}
