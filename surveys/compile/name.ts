/** Letters, digits, dots, dashes and underscores; no word that every object has. */
export function isName(name: string): boolean {
  return /^[A-Za-z][\w.-]*$/.test(name) && !Object.hasOwn(Object.prototype, name);
}
