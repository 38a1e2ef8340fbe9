/** Two groups of three are remembered more easily than six. */
export const spaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
