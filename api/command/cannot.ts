/** Says why a command could not be carried out. Gives its exit code. */
export function cannot(message: string): 2 {
  console.error(message);
  return 2;
}
