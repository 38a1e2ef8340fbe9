/** A line of progress, so that nobody has to wonder. */
export const say = (line) => console.log(`  ${line}`);

/** Stops with a message that says what to do. */
export function stop(...lines) {
  console.error(`\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
  process.exit(1);
}
