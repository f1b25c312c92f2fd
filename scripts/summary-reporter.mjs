/** The last lines of a test run: each skipped test with its reason, then the counts. */
export default class SummaryReporter {
  onTestRunEnd(modules, unhandled) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    const skips = [];
    for (const module of modules) {
      let failed = 0;
      for (const test of module.children.allTests()) {
        const { state, note } = test.result();
        counts[state === 'passed' || state === 'skipped' ? state : 'failed'] += 1;
        if (state === 'failed') failed += 1;
        if (state === 'skipped')
          skips.push(`skipped: ${test.fullName}: ${note ?? 'no reason given'}`);
      }
      // A file that did not load, or whose set-up failed: its tests were never tried.
      if (module.state() === 'failed' && failed === 0) counts.failed += 1;
    }
    counts.failed += unhandled.length;
    process.on('exit', () => {
      for (const line of skips) console.log(line);
      console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    });
  }
}
